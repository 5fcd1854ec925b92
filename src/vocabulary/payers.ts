/** The payers and their plans, apart from the other values: reading a feed and naming them on cards takes no more. */
import { readTree } from './tree.js';

/** As they write themselves; ids and names are made of that. Children are plans, whose ids begin with the payer's. */
const source = `Aetna Anthem
  Blue_Cross_Blue_Shield(of_Alabama CareFirst Excellus Florida_Blue Highmark Horizon of_Illinois Independence
    of_Massachusetts of_Michigan of_Montana of_New_Mexico of_North_Carolina of_Oklahoma Premera Regence of_Tennessee
    of_Texas Wellmark California)
  Cigna_Evernorth Humana Kaiser Magellan
  Medicaid(AHCCCS Apple_Health BadgerCare_Plus Cardinal_Care DenaliCare Health_First_Colorado HealthChoice
    Healthy_Indiana_Plan Heritage_Health HUSKY KanCare MaineCare MassHealth Med-QUEST Medi-Cal Medical_Assistance
    MO_HealthNet NJ_FamilyCare Oregon_Health_Plan RIte_Care SoonerCare Texas_STAR TennCare Turquoise_Care)
  CHIP(Child_Health_Plus KidCare PeachCare)
  Medicare Optum_UnitedHealthcare Oscar Oxford TRICARE VA UMR MultiPlan EmblemHealth Fidelis Harvard_Pilgrim Tufts
  Health_Net Carelon First_Health WellCare Ambetter Molina AmeriHealth_Caritas CareSource ComPsych GEHA Healthfirst
  HealthPartners Indian_Health_Service Lyra Medica Meritain MVP Priority_Health Surest UPMC Wellpoint`;

/** The names of payers and plans: brands, the same in every language. */
export const payerNames: Record<string, string> = {};

/** The id of a payer or plan, whose name it keeps. @param written `of_Texas` is a plan “Blue Cross Blue Shield of Texas” */
function payerId(written: string, payer: string): string {
  const name = written.replaceAll('_', ' ');
  const own = name.replace('of ', '');
  const id = (payer && `${payer}/`) + own.toLowerCase().replaceAll(' ', '-');
  payerNames[id] = own === name ? name : `${payerNames[payer]} ${name}`;
  return id;
}

export const payers = readTree(source, payerId);
