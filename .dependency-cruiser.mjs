/** Run by `npm run check:cycles`: no module of `src/` may import itself by a detour, not even for a type. */
export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      // What `import()` brings later may lead back: a card opens a consultation, which offers other cards.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(zip|city)-data' },
  },
};
