import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: create({ base: prefersDark ? 'dark' : 'light', brandTitle: 'Therapist Finder' }),
  layoutCustomisations: {
    // Only elements and tokens have something to set.
    showPanel: ({ storyId }, usual) => /^(?:elements|tokens)-/.test(storyId) && usual,
  },
});
