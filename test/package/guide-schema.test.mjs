/** The published JSON Schema of guides: is it what the code reads? */
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { generate, published } from '../../schema/generate.mjs';

const text = await readFile(
  new URL('../../schema/therapist-guide.schema.json', import.meta.url),
  'utf8',
);
const schema = JSON.parse(text);
const ajvOptions = { allErrors: true, allowUnionTypes: true, strictTypes: false };
const valid = new Ajv({ ...ajvOptions, validateFormats: false }).compile(schema);
const contents = await readdir(new URL('../../src/guides/content/', import.meta.url));
const guides = await Promise.all(
  contents.map(async (file) => (await runnerImport(`./src/guides/content/${file}`)).module.guide),
);
const { parseGuide } = (await runnerImport('./src/guides/parse.ts')).module;

test('the file is in step with the code', async () => {
  assert.equal(text, await generate(published.find(({ root }) => root === 'Guides')));
});

test('every field is described', () => {
  for (const [name, definition] of [['Guides', schema], ...Object.entries(schema.$defs)]) {
    assert.ok(definition.description, name);
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      assert.ok(property.description, `${name}.${key}`);
    }
  }
});

test("the library's own guides are valid, and the code has nothing to say against them", () => {
  assert.equal(guides.length, 12);
  assert.ok(valid({ guides }), JSON.stringify(valid.errors));
  for (const guide of guides) assert.deepEqual(parseGuide(guide), { guide, problems: [] });
});

test('what the schema refuses, the code leaves out', () => {
  const good = guides.find(({ approach }) => approach === 'relational');
  const wrong = [
    { ...good, title: undefined },
    { ...good, title: ' ' },
    { ...good, lead: 7 },
    { ...good, therapists: { one: 'x' } },
    { ...good, kinds: {} },
    { ...good, situations: [{ text: 'I' }] },
    { ...good, diagram: { ...good.diagram, shape: 'pie' } },
    { ...good, sources: [{ publisher: 'Norton' }] },
    { ...good, sources: [{ title: 'Genograms', year: '2020' }] },
  ];
  for (const guide of wrong) {
    const written = JSON.parse(JSON.stringify(guide));
    assert.ok(!valid({ guides: [written] }), JSON.stringify(written).slice(0, 80));
    assert.equal(parseGuide(written).guide, undefined);
  }
});
