/** The API page of an element. */
import { blocks, code, folded, generated, link, section, table } from './markdown.mjs';

/**
 * @param {object} element as the manifest declares it
 * @param {Map<string, object>} byTag all elements
 */
export function elementPage(element, byTag) {
  const { tagName, summary, description, examples } = element;
  return `${blocks(
    generated,
    `# \`<${tagName}>\``,
    summary,
    description,
    ...examples.map(example),
    `Import: \`import 'therapist-finder/define/${tagName}';\``,
    section('Attributes and properties', properties(element)),
    section('Methods', methods(element)),
    section('Events', events(element, byTag)),
    section('Slots', slots(element)),
    section('States', states(element)),
    section('Parts', parts(element)),
    section('CSS custom properties', customProperties(element)),
    section('Elements inside', inside(element)),
    '[All elements](README.md)',
  )}\n`;
}

function example({ title, code: html }) {
  return blocks(title && `${title}:`, `\`\`\`html\n${html}\n\`\`\``);
}

function properties({ attributes = [], members }) {
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const rows = fields.map((field) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === field.name);
    const { type } = attribute ?? field;
    return [
      code(attribute?.name),
      code(field.name),
      code(type.text.replace(/ \| undefined$/, '')),
      code(field.default),
      `${field.description}${field.reflects ? ' The attribute follows the property.' : ''}`,
    ];
  });
  return table(['attribute', 'property', 'type', 'default', 'description'], rows);
}

function methods({ members }) {
  const rows = members
    .filter(({ kind }) => kind === 'method')
    .map((method) => [code(signature(method)), method.description]);
  return table(['method', 'description'], rows);
}

function signature({ name, parameters = [], return: result }) {
  const list = parameters.map(
    ({ name: parameter, optional, type }) => `${parameter}${optional ? '?' : ''}: ${type.text}`,
  );
  return `${name}(${list.join(', ')}): ${result.type.text}`;
}

function events({ events: own = [], dependencies = [] }, byTag) {
  const ownNames = new Set(own.map(({ name }) => name));
  const others = new Map();
  for (const tag of dependencies) {
    for (const event of byTag.get(tag).events ?? []) {
      if (ownNames.has(event.name)) continue;
      const { tags = [] } = others.get(event.name) ?? {};
      others.set(event.name, { event, tags: [...tags, tag] });
    }
  }
  const rows = [...others.values()].map(({ event, tags }) => [
    code(event.name),
    detail(event),
    tags.map(link).join(', '),
  ]);
  return blocks(
    table(
      ['event', 'detail', 'when'],
      own.map((event) => [code(event.name), detail(event), event.description]),
    ),
    rows.length > 0 && 'Events bubble, so those of elements inside can be heard here too:',
    table(['event', 'detail', 'of'], rows),
  );
}

/** Without the words that all have in common. */
const detail = ({ type }) =>
  code(type.text.replace(/^CustomEvent<(.*)>$/, '$1').replace('Record<string, never>', '{}'));

function slots({ slots: all = [] }) {
  const rows = all.map(({ name, description }) => [name ? code(name) : '(default)', description]);
  return table(['slot', 'content'], rows);
}

function states({ tagName, cssStates = [] }) {
  const rows = cssStates.map(({ name, description }) => [code(name), description]);
  return blocks(
    table(['state', 'description'], rows),
    rows.length > 0 && `Select one as \`${tagName}:state(${cssStates[0].name})\`.`,
  );
}

function parts({ tagName, cssParts }) {
  const ofOthers = /^(.*) \(`<(therapist-[\w-]+)>`\)$/;
  const own = cssParts.filter(({ description }) => !ofOthers.test(description));
  const forwarded = cssParts.flatMap(({ name, description }) => {
    const [, text, tag] = ofOthers.exec(description) ?? [];
    return tag ? [[code(name), link(tag), text]] : [];
  });
  const last = own.at(-1).name;
  return blocks(
    `Style one as \`${tagName}::part(${last})\`.`,
    table(
      ['part', 'description'],
      own.map(({ name, description }) => [code(name), description]),
    ),
    folded(
      `Parts of elements inside (${forwarded.length})`,
      table(['part', 'of', 'description'], forwarded),
    ),
  );
}

function customProperties({ cssProperties }) {
  return blocks(
    'Set them on the element, or on anything around it.',
    customPropertyTable(cssProperties),
  );
}

export function customPropertyTable(cssProperties) {
  const rows = cssProperties.map(({ name, default: value, description }) => [
    code(name),
    code(value),
    description,
  ]);
  return table(['property', 'default', 'description'], rows);
}

const inside = ({ dependencies = [] }) => dependencies.map(link).join(', ');
