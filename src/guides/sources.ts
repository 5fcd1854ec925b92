/**
 * The sources of the library's guides, defined once for all languages. Only works that can be checked; a source has an
 * address where that is known to lead to the work.
 */
import type { Source } from './schema.js';

const english = (source: Source): Source => ({ ...source, locale: 'en' });

export const alliance = english({
  title: 'The Alliance in Adult Psychotherapy: A Meta-Analytic Synthesis',
  publisher: 'Psychotherapy',
  year: 2018,
  url: 'https://doi.org/10.1037/pst0000172',
});

export const couplesAndAbuse = english({
  title: 'Should I Go to Couples Therapy with My Abusive Partner?',
  publisher: 'National Domestic Violence Hotline (thehotline.org)',
});

export const relationalCultural = english({
  title: 'Relational–Cultural Therapy (second edition)',
  publisher: 'American Psychological Association',
  year: 2018,
});

export const genograms = english({
  title: 'Genograms: Assessment and Treatment (fourth edition)',
  publisher: 'W. W. Norton',
  year: 2020,
});

export const psychodynamicToday = english({
  title:
    'The Status of Psychodynamic Psychotherapy as an Empirically Supported Treatment for Common Mental Disorders: An Umbrella Review Based on Updated Criteria',
  publisher: 'World Psychiatry',
  year: 2023,
});

export const psychodynamicGains = english({
  title: 'The Efficacy of Psychodynamic Psychotherapy',
  publisher: 'American Psychologist',
  year: 2010,
});

export const psychodynamicAfterwards = english({
  title:
    'The Enduring Effects of Psychodynamic Treatments vis-à-vis Alternative Treatments: A Multilevel Longitudinal Meta-Analysis',
  publisher: 'Clinical Psychology Review',
  year: 2015,
  url: 'https://doi.org/10.1016/j.cpr.2015.05.003',
});

export const attachmentAndDevelopment = english({
  title:
    'Attachment in the Early Life Course: Meta-Analytic Evidence for Its Role in Socioemotional Development',
  publisher: 'Child Development Perspectives',
  year: 2017,
});

export const attachmentChanges = english({
  title: 'Early Childhood Attachment Stability and Change: A Meta-Analysis',
  publisher: 'Attachment & Human Development',
  year: 2021,
  url: 'https://doi.org/10.1080/14616734.2020.1800769',
});

export const attachmentInterventions = english({
  title:
    'Less Is More: Meta-Analyses of Sensitivity and Attachment Interventions in Early Childhood',
  publisher: 'Psychological Bulletin',
  year: 2003,
  url: 'https://doi.org/10.1037/0033-2909.129.2.195',
});

export const attachmentForTeens = english({
  title:
    'A Randomized Controlled Trial: Attachment-Based Family and Nondirective Supportive Treatments for Youth Who Are Suicidal',
  publisher: 'Journal of the American Academy of Child and Adolescent Psychiatry',
  year: 2019,
  url: 'https://doi.org/10.1016/j.jaac.2018.10.006',
});

export const attachmentByForce = english({
  title:
    'Report of the APSAC Task Force on Attachment Therapy, Reactive Attachment Disorder, and Attachment Problems',
  publisher: 'Child Maltreatment',
  year: 2006,
  url: 'https://doi.org/10.1177/1077559505283699',
});

export const cbtForDepression = english({
  title:
    'Cognitive Behavior Therapy vs. Control Conditions, Other Psychotherapies, Pharmacotherapies and Combined Treatment for Depression: A Comprehensive Meta-Analysis Including 409 Trials with 52,702 Patients',
  publisher: 'World Psychiatry',
  year: 2023,
  url: 'https://doi.org/10.1002/wps.21069',
});

export const cbtForAnxiety = english({
  title:
    'Cognitive Behavioral Therapy for Anxiety and Related Disorders: A Meta-Analysis of Randomized Placebo-Controlled Trials',
  publisher: 'Depression and Anxiety',
  year: 2018,
  url: 'https://doi.org/10.1002/da.22728',
});

export const cbtForInsomnia = english({
  title:
    'Management of Chronic Insomnia Disorder in Adults: A Clinical Practice Guideline from the American College of Physicians',
  publisher: 'Annals of Internal Medicine',
  year: 2016,
  url: 'https://doi.org/10.7326/M15-2175',
});

export const eftAndBehavioral = english({
  title:
    'The Efficacy of Emotionally Focused Couples Therapy and Behavioral Couples Therapy: A Meta-Analysis',
  publisher: 'Journal of Marital and Family Therapy',
  year: 2019,
});

export const emdrPhases = english({
  title:
    'Eye Movement Desensitization and Reprocessing (EMDR) Therapy: Basic Principles, Protocols, and Procedures (third edition)',
  publisher: 'Guilford Press',
  year: 2018,
});

export const emdrStudies = english({
  title:
    'Eye Movement Desensitization and Reprocessing for Mental Health Problems: A Systematic Review and Meta-Analysis',
  publisher: 'Cognitive Behaviour Therapy',
  year: 2020,
  url: 'https://doi.org/10.1080/16506073.2019.1703801',
});

export const emdrEyeMovements = english({
  title: 'A Meta-Analysis of the Contribution of Eye Movements in Processing Emotional Memories',
  publisher: 'Journal of Behavior Therapy and Experimental Psychiatry',
  year: 2013,
  url: 'https://doi.org/10.1016/j.jbtep.2012.11.001',
});

export const veteransGuideline = english({
  title:
    'The Management of Posttraumatic Stress Disorder and Acute Stress Disorder: Synopsis of the 2023 U.S. Department of Veterans Affairs and U.S. Department of Defense Clinical Practice Guideline',
  publisher: 'Annals of Internal Medicine',
  year: 2024,
  url: 'https://doi.org/10.7326/M23-2757',
});

export const psychologistsGuideline = english({
  title:
    'Summary of the Clinical Practice Guideline for the Treatment of Posttraumatic Stress Disorder (PTSD) in Adults',
  publisher: 'American Psychologist',
  year: 2019,
});

export const lastingHarm = english({
  title:
    'Patient Experience of Negative Effects of Psychological Treatment: Results of a National Survey',
  publisher: 'British Journal of Psychiatry',
  year: 2016,
  url: 'https://doi.org/10.1192/bjp.bp.114.162628',
});

export const worseForAWhile = english({
  title:
    'Symptom Exacerbations in Trauma-Focused Treatments: Associations with Treatment Outcome and Non-Completion',
  publisher: 'Behaviour Research and Therapy',
  year: 2016,
  url: 'https://doi.org/10.1016/j.brat.2015.12.009',
});

export const depressionGuideline = english({
  title:
    'Nonpharmacologic and Pharmacologic Treatments of Adults in the Acute Phase of Major Depressive Disorder: A Living Clinical Guideline from the American College of Physicians',
  publisher: 'Annals of Internal Medicine',
  year: 2023,
  url: 'https://doi.org/10.7326/M22-2056',
});

export const cbtInBrief = english({
  title: 'Cognitive Behavioral Therapy',
  publisher: 'Mayo Clinic (mayoclinic.org)',
});

export const ocdGuideline = english({
  title: 'Practice Guideline for the Treatment of Patients with Obsessive-Compulsive Disorder',
  publisher: 'American Psychiatric Association',
  year: 2007,
});

export const panicGuideline = english({
  title: 'Practice Guideline for the Treatment of Patients with Panic Disorder (second edition)',
  publisher: 'American Psychiatric Association',
  year: 2009,
});

export const traumaGuideline = english({
  title: 'Post-Traumatic Stress Disorder (guideline NG116)',
  publisher: 'National Institute for Health and Care Excellence (NICE)',
  year: 2018,
  url: 'https://www.nice.org.uk/guidance/ng116',
});

export const psychodynamicShort = english({
  title: 'Short-Term Psychodynamic Psychotherapies for Common Mental Disorders',
  publisher: 'Cochrane Database of Systematic Reviews',
  year: 2014,
  url: 'https://doi.org/10.1002/14651858.CD004687.pub4',
});
