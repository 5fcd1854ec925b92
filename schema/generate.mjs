/**
 * Writes `therapist-feed.schema.json`, `therapist-times.schema.json` and `therapist-guide.schema.json` (JSON Schema 2020-12) from the
 * definitions in `src/feed/schema.ts`, `src/feed/times-schema.ts` and `src/guides/schema.ts`. Descriptions are the comments there.
 *
 *     node schema/generate.mjs            writes the files
 *     node schema/generate.mjs --check    fails where a file is not what would be written
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { runnerImport } from 'vite';

/** The published schemas: the root, its source, and its file. */
export const published = [
  {
    root: 'Feed',
    title: 'Therapist feed',
    source: 'src/feed/schema.ts',
    file: 'therapist-feed.schema.json',
  },
  {
    root: 'Times',
    title: 'Times of a therapist feed',
    source: 'src/feed/times-schema.ts',
    file: 'therapist-times.schema.json',
  },
  {
    root: 'Guides',
    title: 'Therapist guides',
    source: 'src/guides/schema.ts',
    file: 'therapist-guide.schema.json',
  },
];

/** A published schema, as the text of its file. */
export async function generate(publication) {
  const { root } = publication;
  const source = fileURLToPath(new URL(`../${publication.source}`, import.meta.url));
  const { module } = await runnerImport(source);
  const schemas = new Map(
    Object.entries(module)
      .filter(([name]) => name.endsWith('Schema'))
      .map(([name, schema]) => [name.replace(/Schema$/, ''), schema]),
  );
  const comments = readComments(source, await readFile(source, 'utf8'));
  const json = convert(schemas, publication);
  describe(json, root, schemas.get(root), comments.get(root), publication);
  for (const [name, definition] of Object.entries(json.$defs)) {
    describe(definition, name, schemas.get(name), comments.get(name), publication);
  }
  return `${JSON.stringify(json, null, 2)}\n`;
}

function convert(schemas, { root, title, file }) {
  const { [root]: whole, ...parts } = Object.fromEntries(schemas);
  const { $schema, $defs, ...rest } = toJsonSchema(whole, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: parts,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'nullish') return orNull(jsonSchema.anyOf[0]);
      // Each list of terms has a form of its own, so it is not the definition itself that is met.
      if (valibotSchema.form?.read === 'term') return { $ref: '#/$defs/Term' };
      if (valibotSchema.form) return withForm(jsonSchema, valibotSchema.form);
      return undefined;
    },
  });
  return { $schema, $id: file, title, ...rest, $defs };
}

/** A field that can be absent can also be `null`, as in database exports. Written as briefly as possible. */
function orNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(schema.enum && { enum: [...schema.enum, null] }),
  };
}

/** The keywords of a form that belong to JSON Schema. */
function withForm(schema, form) {
  const { type, enum: choices, format, pattern, minimum, maximum } = form;
  return { ...schema, ...(type && { type }), enum: choices, format, pattern, minimum, maximum };
}

/** What happens when a value with a rule cannot be read. */
function consequence({ removes, blocksDefault }, name) {
  const whole = name === 'Therapist' ? 'record' : name.toLowerCase();
  const lost = removes === 'object' ? [`the ${whole}`] : (removes ?? []).map((key) => `\`${key}\``);
  const unread = [
    lost.length && `${lost.join(' and ')} is left out with it`,
    blocksDefault && "the feed's is not used instead",
  ].filter(Boolean);
  return [
    unread.length && `When it cannot be read, ${unread.join(', and ')}.`,
    'Also read under other spellings of its name.',
  ].filter(Boolean);
}

/** Adds the comments to an object's schema and its properties. */
function describe(schema, name, { entries = {} }, comment, { source }) {
  if (!comment) return;
  const inObject = schema.anyOf?.find(({ type }) => type === 'object') ?? schema;
  schema.description = comment.text;
  for (const [key, property] of Object.entries(inObject.properties)) {
    const text = comment.properties.get(key);
    if (!text) throw new Error(`${source}: "${key}" has no comment.`);
    const rule = entries[key]?.rule;
    const description = [text, ...(rule ? consequence(rule, name) : [])].join(' ');
    inObject.properties[key] = { description, ...property };
  }
}

/** For each `export const XSchema`: its comment, and those of the properties of the first object in it. */
function readComments(fileName, text) {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const comments = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [{ name, initializer }] = statement.declarationList.declarations;
    if (!name.text.endsWith('Schema')) continue;
    const object = findObject(initializer);
    comments.set(name.text.replace(/Schema$/, ''), {
      text: commentOf(statement),
      properties: new Map(object.properties.map((each) => [each.name.text, commentOf(each)])),
    });
  }
  return comments;
}

/** The argument of the first `object(…)` inside a node. */
function findObject(node) {
  if (ts.isCallExpression(node) && node.expression.getText() === 'object') return node.arguments[0];
  return ts.forEachChild(node, findObject);
}

function commentOf(node) {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  return doc && ts.getTextOfJSDocComment(doc.comment).replace(/\s+/g, ' ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const publication of published) {
    const target = fileURLToPath(new URL(publication.file, import.meta.url));
    const text = await generate(publication);
    if (!process.argv.includes('--check')) {
      await writeFile(target, text);
    } else if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
      console.error(`schema/${publication.file} is out of step: run node schema/generate.mjs`);
      process.exitCode = 1;
    }
  }
}
