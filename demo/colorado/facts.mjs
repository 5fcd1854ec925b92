/**
 * The meaning of each tick of the source in the vocabulary of a feed. If the vocabulary has no word for a tick, or only a broader
 * one, the tick's own word is kept too, so that nothing is lost. No meaning is stretched:
 *
 * - People served are people welcomed (`affirming`), not a concern: an office that serves service members has not said
 *   that it treats what war leaves behind.
 * - "Private insurance" names no insurer and promises no network, so it is a way to pay of its own.
 * - "Youth" and "minors/adolescents" surely mean teenagers; the source does not say whether younger children are seen. "Men" and
 *   "women" are adults.
 * - Medication-assisted treatment is for addiction (`moud`), not the prescribing that `medication` stands for.
 */

const own = (id, label) => ({ id, label });

const residential = (id, label) => ({ careLevels: ['residential'], services: [own(id, label)] });

/** Section of a record → tick → field of a therapist → values. */
export const facts = {
  substanceUse: {
    supported: { concerns: ['substance-use'] },
    duiSupported: { services: [own('dui-program', 'DUI program')] },
  },
  'substanceUse.services': {
    ClinicallyManagedHighIntensityResidentialServices: residential(
      'residential-high-intensity',
      'Residential, high intensity, clinically managed',
    ),
    ClinicallyManagedMediumIntensityResidentialServices: residential(
      'residential-medium-intensity',
      'Residential, medium intensity, clinically managed',
    ),
    ClinicallyManagedLowIntensityResidentialServices: residential(
      'residential-low-intensity',
      'Residential, low intensity, clinically managed',
    ),
    MedicallyMonitoredIntensiveResidentialTreatment: residential(
      'residential-intensive-medical',
      'Residential, intensive, medically monitored',
    ),
    ClinicallyManagedResidentialDetoxification: {
      careLevels: ['detox', 'residential'],
      services: [own('detox-residential', 'Residential detox, clinically managed')],
    },
    MedicallyMonitoredInpatientDetoxification: {
      careLevels: ['detox', 'inpatient'],
      services: [own('detox-inpatient', 'Inpatient detox, medically monitored')],
    },
    'DayTreatment(PartialHospitalization)': { careLevels: ['partial-hospitalization'] },
    IntensiveOutpatient: { careLevels: ['intensive-outpatient'] },
    Outpatient: { careLevels: ['outpatient'] },
    GeneralTreatment: {
      services: [own('substance-use-treatment', 'Substance use treatment')],
    },
    YouthTreatment: {
      services: [own('substance-use-treatment-youth', 'Substance use treatment for youth')],
    },
    GenderResponsiveTreatmentforWomen: {
      services: [own('substance-use-treatment-women', 'Substance use treatment for women')],
    },
    MedicationAssistedTherapy: {
      services: ['moud'],
    },
    OpioidTreatmentPrograms: {
      services: [own('opioid-treatment-program', 'Opioid treatment program')],
    },
    'DUI/DWI': { services: [own('dui-program', 'DUI program')] },
    'Education&TreatmentServicesforPersonsinCriminalJusticeSystem': {
      services: [
        own('justice-program', 'Education and treatment for people in the justice system'),
      ],
    },
  },
  mentalHealth: {
    supported: { services: [own('mental-health-care', 'Mental health care')] },
  },
  'mentalHealth.services': {
    '72-HourTreatment&Evaluation': {
      services: [own('72-hour-evaluation', '72-hour treatment and evaluation')],
    },
    AcuteTreatmentUnit: { careLevels: [own('acute-treatment-unit', 'Acute treatment unit')] },
    CommunityMentalHealthCenter: {
      services: [own('community-mental-health-center', 'Community mental health center')],
    },
    CommunityMentalHealthClinic: {
      services: [own('community-mental-health-clinic', 'Community mental health clinic')],
    },
    CrisisStabilizationUnit: {
      careLevels: ['crisis'],
      services: [own('crisis-stabilization', 'Crisis stabilization unit')],
    },
    DayTreatment: { careLevels: ['partial-hospitalization'] },
    Emergency: {
      careLevels: ['crisis'],
      services: [own('psychiatric-emergency', 'Psychiatric emergency care')],
    },
    Hospital: {
      careLevels: ['inpatient'],
      services: [own('psychiatric-hospital', 'Psychiatric hospital')],
    },
    IntensiveOutpatient: { careLevels: ['intensive-outpatient'] },
    Outpatient: { careLevels: ['outpatient'] },
    PsychiatricResidential: residential('residential-psychiatric', 'Residential, psychiatric'),
    ResidentialChildCareFacility: residential('residential-child-care', 'Residential child care'),
    ResidentialLongTermTreatment: residential('residential-long-term', 'Residential, long term'),
    ResidentialShortTermTreatment: residential('residential-short-term', 'Residential, short term'),
  },
  populationsServed: {
    Homeless: { affirming: [own('people-without-housing', 'People without housing')] },
    LGBT: { affirming: ['lgbtq'] },
    Men: { affirming: [own('men', 'Men')], ages: ['18-25', '26-64'] },
    Women: { affirming: [own('women', 'Women')], ages: ['18-25', '26-64'] },
    Military: { affirming: ['military'] },
    OlderAdults: { ages: ['65-plus'] },
    PregnantWomen: { affirming: [own('pregnant-women', 'Pregnant women')] },
    Youth: { ages: ['13-17'] },
    'Minors/Adolescents': { ages: ['13-17'] },
    Offender: { affirming: [own('justice-involved', 'People in the justice system')] },
    'ClientsreferredfromCourt/JudicialSystem': {
      affirming: [own('court-referred', 'People referred by a court')],
    },
    AmericanIndian: { affirming: [own('american-indian', 'American Indian people')] },
    HIV: { affirming: ['hiv'] },
  },
  accessibility: {
    'Deaf/HardofHearing': { accessibility: ['deaf-hard-of-hearing'] },
    VisuallyImpaired: { accessibility: ['low-vision'] },
    Wheelchair: { accessibility: ['wheelchair'] },
  },
  fees: {
    Medicaid: { payers: ['medicaid'] },
    PrivateInsurance: { payment: [own('private-insurance', 'Private insurance')] },
    SelfPay: { payment: ['self-pay'] },
    SlidingFeeScale: { payment: ['sliding-scale'] },
  },
  languages: {
    English: { languages: ['en'] },
    Spanish: { languages: ['es'] },
    Vietnamese: { languages: ['vi'] },
    German: { languages: ['de'] },
    Russian: { languages: ['ru'] },
    Polish: { languages: ['pl'] },
    Ukrainian: { languages: ['uk'] },
    French: { languages: ['fr'] },
    Mandarin: { languages: ['cmn'] },
    Cambodian: { languages: ['km'] },
    Mongolian: { languages: ['mn'] },
    Cantonese: { languages: ['yue'] },
  },
};

/**
 * The ticks of one section of a record: `populationsServed`, or `substanceUse.services` for the services within.
 * An unknown tick stops the conversion, so that it is not lost unnoticed.
 *
 * @param {object} record
 * @param {string} section a key of `facts`
 * @returns {{ name: string, ticked: boolean, meaning: Record<string, unknown[]> }[]}
 */
export function ticks(record, section) {
  const source = section.split('.').reduce((part, key) => part[key], record);
  return Object.entries(source)
    .filter(([, value]) => typeof value === 'boolean')
    .map(([name, ticked]) => {
      const meaning = facts[section][name];
      if (!meaning) throw new Error(`${section}: nothing says what "${name}" means`);
      return { name, ticked, meaning };
    });
}
