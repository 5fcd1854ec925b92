/**
 * What a finder can filter by: the facets and the ids of their values. Concerns, approaches and payers are trees.
 *
 * Ids are stable US-English slugs. A feed may add values of its own; they join the facet under which the feed lists them.
 * Their names are in `labels.en.ts`, `labels.en.cards.ts` and `labels.es.ts`.
 */
import { canonicalLanguage } from '../lib/text/language-tags.js';
import { facetIds, identityFacets, type FacetId } from './facet-ids.js';
import { payers } from './payers.js';
import { canonicalPayer } from './short-payers.js';
import { readTree } from './tree.js';

export { facetIds, identityFacets, type FacetId };

/**
 * The values of each facet, in the order that a person would expect. `root(child child)` is a branch of a tree: choosing
 * the root means the root or any of its children. Those of payers are in `payers.ts`.
 */
const source: Record<Exclude<FacetId, 'payer'>, string> = {
  concern: `
    anxiety(panic phobia social-anxiety ocd hoarding impulse health-anxiety stress work-burnout)
    mood(depression bipolar loneliness self-esteem perfectionism anger seasonal)
    grief(pregnancy-loss)
    relationship(communication couple-conflict infidelity trust intimacy sex premarital divorce dating
      open-relationships attachment codependency family family-of-origin parenting blended-family friendship
      workplace-relationships)
    child-teen(child-behavior bullying school-refusal)
    trauma-ptsd(complex-trauma childhood-abuse sexual-abuse domestic-violence emotional-abuse trafficking medical-trauma
      religious-trauma racial-trauma dissociation)
    life-transition(career job-loss school financial-stress caregiving aging immigration legal reentry first-responder
      sports)
    family-building(maternal infertility adoption)
    health(sleep chronic-illness pain cancer disability brain-injury menopause dementia)
    addiction(substance-use alcohol drug-use gambling internet-gaming pornography dual-diagnosis)
    eating(eating-disorder body-image)
    identity(self-understanding lgbtq gender-identity racial-identity spirituality men women veterans)
    neurodiversity(adhd autism learning tics intellectual-disability)
    safety(suicidal-ideation self-harm)
    complex(psychosis schizophrenia borderline narcissism)`,
  approach: `
    relational(relational-cultural object-relations)
    psychodynamic(psychoanalytic mentalization transactional-analysis jungian adlerian aedp)
    attachment-based interpersonal
    humanistic(person-centered existential gestalt compassion-focused emotion-focused positive)
    cbt(act mbct schema exposure-erp cpt prolonged-exposure tf-cbt narrative-exposure cbt-i behavioral-activation rebt)
    dbt mindfulness emdr ifs
    somatic(sensorimotor somatic-experiencing brainspotting)
    narrative solution-focused motivational-interviewing integrative strengths-based trauma-informed
    couples(eft gottman imago ibct pact discernment)
    sex-therapy
    family-systems(structural-family bowen)
    child-methods(pcit play parent-training theraplay sandplay)
    creative(art music dance-movement drama)
    addiction-methods(harm-reduction twelve-step contingency-management)
    hypnotherapy feminist
    multicultural(culturally-responsive liberation)
    neurofeedback psychedelic-assisted faith-based coaching`,
  session: 'individual couple family group polycule intensive',
  age: '0-5 6-12 13-17 18-25 26-64 65-plus',
  mode: 'in-person video phone chat home-visit walk-and-talk',
  accepting: 'open waitlist existing-only closed',
  payment: `in-network out-of-network-superbill single-case self-pay sliding-scale payment-plan pro-bono hsa-fsa eap
    workers-comp victim-compensation`,
  consultation: 'free paid video phone in-person',
  gender: 'woman man non-binary transgender genderqueer two-spirit',
  ethnicity: `asian black hispanic-latino indigenous middle-eastern-north-african pacific-islander south-asian white
    multiracial`,
  sexuality: 'lesbian gay bisexual queer asexual pansexual straight',
  faith: 'christian jewish muslim hindu buddhist sikh latter-day-saint secular interfaith',
  affirming: `lgbtq trans intersex kink polyamory sex-worker fat-positive neurodiversity disability deaf hiv
    people-of-color anti-racist immigrant refugees first-generation first-gen-students military single-parents
    formerly-incarcerated`,
  language: '',
  profession: `psychologist clinical-social-worker marriage-family-therapist professional-counselor
    addiction-counselor creative-arts-therapist school-psychologist pastoral-counselor psychiatrist psychiatric-nurse
    physician-assistant peer-specialist associate trainee`,
  service: 'therapy medication moud tms assessment neuropsych letters coaching',
  style:
    'supportive direct collaborative structured conversational goal-oriented open-ended guided',
  'care-level': `outpatient intensive-outpatient partial-hospitalization residential inpatient detox crisis`,
  access: 'wheelchair deaf-hard-of-hearing low-vision cognitive public-transit',
  trust: 'license-checked listing-checked has-video',
};

const trees = new Map(
  facetIds.map((facet) => [facet, facet === 'payer' ? payers : readTree(source[facet])]),
);

/**
 * The vocabulary's own values of a facet, parents before their children. A plan's id begins with its payer's:
 * `medicaid/medi-cal`.
 *
 * @example facetValues('session') // ['individual', 'couple', 'family', 'group', 'polycule', 'intensive']
 */
export function facetValues(facet: FacetId): readonly string[] {
  return trees.get(facet)!.ids;
}

/** Languages that people also call by the name of a larger one, as ISO 639-3 does: Mandarin and Cantonese are Chinese. */
const macrolanguages: Readonly<Record<string, RegExp>> = {
  zh: /^(?:cmn|yue|nan|hak|wuu)$/,
  ar: /^(?:arz|ary|apc)$/,
};

/**
 * The value that includes this one: the root of a concern or an approach, the payer of a plan (`aetna/open-access` →
 * `aetna`), the language of a regional tag (`es-MX` → `es`), the macrolanguage of a language (`cmn` → `zh`).
 */
export function parentValue(facet: FacetId, value: string): string | undefined {
  if (facet === 'payer') return cut(value, value.indexOf('/'));
  if (facet === 'language') {
    return (
      cut(value, value.lastIndexOf('-')) ??
      Object.keys(macrolanguages).find((whole) => macrolanguages[whole]!.test(value))
    );
  }
  return trees.get(facet)!.parent.get(value);
}

/** A value and all values that include it. @example withParents('concern', 'panic') // ['panic', 'anxiety'] */
export function withParents(facet: FacetId, value: string): string[] {
  const chain = [];
  for (let v: string | undefined = value; v; v = parentValue(facet, v)) chain.push(v);
  return chain;
}

function cut(value: string, at: number): string | undefined {
  return at > 0 ? value.slice(0, at) : undefined;
}

/**
 * The id of a value that has another short name, and a language's tag in its usual spelling. Any other value stays as it is.
 *
 * @example canonicalValue('payer', 'cigna')     // 'cigna-evernorth'
 * @example canonicalValue('language', 'zh-cmn') // 'cmn'
 */
export function canonicalValue(facet: FacetId, value: string): string {
  if (facet === 'language') return canonicalLanguage(value) ?? value;
  if (facet !== 'payer') return value;
  return canonicalPayer(value);
}

/** A list of vocabulary ids. A feed’s `labels` name a partner's own values under the same keys. */
export type TermFacet = Exclude<FacetId, 'accepting' | 'consultation' | 'trust'> | 'plan';
