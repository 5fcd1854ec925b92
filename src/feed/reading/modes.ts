import { slug } from '../../lib/text/text.js';

/** The modes of the vocabulary, each with other names that people and spreadsheets use, as slugs. */
const names: Record<string, string> = {
  'in-person': `inperson office in-office office in-clinic clinic on-site onsite face-to-face f2f presencial en-persona
    presencialmente en-consultorio`,
  video: `tele telehealth tele-health teletherapy tele-therapy telemedicine tele-medicine telemental-health telepsychology
    telepsychiatry telesalud teleterapia virtual virtually online on-line en-linea remote remotely remoto zoom skype
    facetime face-time doxy doxy-me google-meet microsoft-teams video-call video-chat videocall video-conference
    videoconference video-conferencing videoconferencing webcam videollamada webex
    ms-teams teams e-therapy etherapy a-distancia`,
  phone: 'telephone telephonic tele-phone audio audio-only voice voice-call telefono llamada',
  chat: 'text texting text-chat text-message text-messaging text-based sms messaging secure-messaging live-chat',
  'home-visit': 'in-home home-based house-call visita-a-domicilio',
  'walk-and-talk': 'walk-talk walking',
};

const ids = new Map(
  Object.entries(names).flatMap(([id, others]) => [
    [id, id] as const,
    ...others.split(/\s+/).map((name) => [name, id] as const),
  ]),
);

/** Words around a mode that add nothing: "by phone", "secure video", "Zoom sessions", "phone only". */
const BEFORE = /^(?:by|via|por|through|secure|hipaa-compliant|hipaa)-/;
const AFTER = /-(?:sessions?|visits?|appointments?|meetings?|calls?|therapy|counseling|only)$/;

/** The ids of all modes, as a problem lists them. */
export const modeIds = Object.keys(names).join(', ');

/**
 * The modes that a text names. `undefined` when one of them is unknown or can be any ("hybrid").
 *
 * @example modesNamed('Zoom sessions')              // ['video']
 * @example modesNamed('In person and telehealth')   // ['in-person', 'video']
 */
export function modesNamed(text: string): string[] | undefined {
  const one = modeNamed(slug(text));
  if (one) return [one];
  // "Telehealth (phone)": the brackets say which.
  const [, outside, inside] = /^([^()]+)\(([^()]+)\)$/.exec(text) ?? [];
  if (outside && inside) return modesNamed(outside) && modesNamed(inside);
  const several = text.split(/[,;/&+|]|\s(?:and|or|y|o)\s/i).map((part) => modeNamed(slug(part)));
  const known = several.filter((mode) => mode !== undefined);
  return several.length > 1 && known.length === several.length ? [...new Set(known)] : undefined;
}

function modeNamed(name: string): string | undefined {
  const bare = name.replace(BEFORE, '');
  const spellings = [name, bare, bare.replace(/s$/, ''), bare.replace(AFTER, '')];
  return spellings.map((spelling) => ids.get(spelling)).find(Boolean);
}
