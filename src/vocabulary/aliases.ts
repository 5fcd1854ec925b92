import type { Aliases } from './names.js';

/**
 * Other names of values, by facet: a line `value: alias, alias` each. `~` marks a common word, `+` a name that finds the value too; see
 * `NamedValue`.
 */
export const aliases: Aliases = {
  concern: `
    anxiety: anxious, nervous
    depression: depressed
    eating-disorder: bulimia, anorexia
    alcohol: alcoholism, drinking
    maternal: postpartum
    divorce: breakup
    lgbtq: ~gay`,
  payer: `
    blue-cross-blue-shield: bcbs, blue cross, blue shield
    anthem: +bcbs, +blue cross
    optum-unitedhealthcare: uhc, ~united, united healthcare, optum
    oscar: ~`,
  mode: `
    video: telehealth, virtual, online, ~zoom
    phone: ~, +telehealth`,
  profession: `
    clinical-social-worker: lcsw, social worker
    psychologist: psyd, phd`,
  gender: `
    woman: female, lady
    man: male`,
  ethnicity: `
    black: african american`,
  sexuality: `
    gay: ~`,
  age: `
    13-17: teens, teen, teenager
    6-12: kids, children
    0-5: kids`,
  session: `
    couple: marriage counseling, couples therapy`,
  payment: `
    sliding-scale: cheap, affordable, low cost`,
};
