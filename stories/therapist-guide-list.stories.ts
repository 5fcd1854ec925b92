import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { asWritten, listed, withDirectory } from './support.js';

/** All guides to browse. A guide opens in place of the list, so that no request reveals which one. */
const meta = {
  title: 'Elements/therapist-guide-list',
  component: 'therapist-guide-list',
  argTypes: listed('finder', 'src', 'guides', 'page', 'href'),
  decorators: [withDirectory],
  parameters: { ...asWritten },
  render: () =>
    html`<therapist-finder><therapist-guide-list></therapist-guide-list></therapist-finder>`,
} satisfies Meta;

export default meta;

type Story = StoryObj;

/** In a finder, with the number of therapists for each approach. */
export const InAFinder: Story = {};

/** In the language around it. */
export const Spanish: Story = {
  render: () =>
    html`<therapist-finder lang="es"
      ><therapist-guide-list></therapist-guide-list
    ></therapist-finder>`,
};

/** Where each guide has a page: tiles are links. */
export const Links: Story = {
  decorators: [],
  render: () =>
    html`<therapist-guide-list page="#approaches/{approach}">
      <ul>
        <li><a href="#approaches/relational">Relational therapy</a></li>
        <li><a href="#approaches/emdr">EMDR</a></li>
      </ul>
    </therapist-guide-list>`,
};
