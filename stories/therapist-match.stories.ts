import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { takingCalls } from './feeds.js';
import { asWritten, scene, withDirectory } from './support.js';

/** A few questions, one at a time; at the end three people and why. */
const meta = {
  title: 'Elements/therapist-match',
  component: 'therapist-match',
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: () => html`<therapist-match></therapist-match>`,
} satisfies Meta;

export default meta;

/** Where it begins. Nothing has to be answered. */
export const Beginning: StoryObj = {};

/** Where it ends, for who skips every question: three people, and who of them can take a first call soonest. */
export const FirstAvailable: StoryObj = {
  parameters: scene({ feed: takingCalls }),
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('therapist-match');
    const element = canvasElement.querySelector('therapist-match')!;
    for (let tries = 0; tries < 100; tries++) {
      if (element.shadowRoot!.querySelector('therapist-card')) return;
      element.shadowRoot!.querySelector<HTMLElement>('.next')?.click();
      await new Promise((later) => setTimeout(later, 50));
    }
  },
};
