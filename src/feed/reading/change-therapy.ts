import { foldAccents } from '../../lib/text/folding.js';

/**
 * Names of therapies that try to change sexual orientation or gender identity, in English and Spanish. They do harm and do not
 * work (American Psychological Association, 2021; SAMHSA, “Moving Beyond Change Efforts”, 2023).
 */
const EFFORTS =
  /\b(?:conversion|reparative|orientation change|reorientation|gender (?:identity )?(?:change|conversion)) (?:effort|therap|treatment)|\bex gay\b|\bsoce\b|\bterapias? (?:de conversion|reparativa)|\breorientacion sexual|^(?:conversion|reparative)$/;

/** What such a therapy calls attraction, which nobody else does. */
const UNWANTED =
  /\bunwanted same sex|\bsame sex attraction|\battraction fluidity|\batraccion no deseada/;

/** Words for those whom it harmed. */
const AFTER = /surviv|trauma|harm|recover|after|victim|sobreviv|dano|despues/;

/**
 * Whether a value names a therapy that tries to change sexual orientation or gender identity. Help for people who went through
 * one does not count.
 *
 * @example namesChangeTherapy('Conversion therapy') // true
 * @example namesChangeTherapy('Survivors of conversion therapy') // false
 */
export function namesChangeTherapy(name: string): boolean {
  const words = foldAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return UNWANTED.test(words) || (EFFORTS.test(words) && !AFTER.test(words));
}
