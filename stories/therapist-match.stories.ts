import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, withDirectory } from './support.js';

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
