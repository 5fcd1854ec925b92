/** What the compiler knows of the elements and the analyzer does not, which reads one file at a time. */
import ts from 'typescript';

const entry = 'src/index.ts';
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
);
const program = ts.createProgram([entry], options);
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(
  checker.getSymbolAtLocation(program.getSourceFile(entry)),
);

/** @returns {Map<string, string>} the type of each event, by its name */
export function eventTypes() {
  const members = [...symbolOf('TherapistEventMap').members.values()];
  return new Map(
    members.map(({ name, valueDeclaration }) => [
      name,
      valueDeclaration.type.getText().replace(/\s+/g, ' ').replaceAll('; }', ' }'),
    ]),
  );
}

/**
 * The values of a field that takes one of a few strings, whatever its type is called.
 *
 * @example literals('TherapistCard', 'layout') // "'row' | 'tile' | 'compact'"
 * @returns {string | undefined} undefined where it takes others
 */
export function literals(className, field) {
  const type = checker.getNonNullableType(typeOf(className, field));
  const values = type.isUnion() ? type.types : [];
  return values.length > 0 && values.every((value) => value.isStringLiteral())
    ? values.map(({ value }) => `'${value}'`).join(' | ')
    : undefined;
}

/** What a method returns, also where that is not written beside it. */
export function returnType(className, method) {
  const [signature] = typeOf(className, method).getCallSignatures();
  return checker.typeToString(signature.getReturnType());
}

/** Whether a page can import a type of that name. */
export function isExported(name) {
  return exported.some((candidate) => candidate.name === name);
}

function typeOf(className, member) {
  const element = checker.getDeclaredTypeOfSymbol(symbolOf(className));
  return checker.getTypeOfSymbol(element.getProperty(member));
}

function symbolOf(name) {
  const symbol = exported.find((candidate) => candidate.name === name);
  if (!symbol) throw new Error(`${entry} exports no ${name}`);
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
