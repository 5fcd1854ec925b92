import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withDirectory } from './support.js';

const meta = { title: 'Welcome', decorators: [withDirectory], tags: ['!autodocs'] } satisfies Meta;

export default meta;

type Story = StoryObj;

const embed = `<script type="module" src="https://cdn.example.org/therapist-finder/therapist-finder.js"></script>
<therapist-finder src="/therapists.json"></therapist-finder>`;

const bundle = `npm install therapist-finder

import 'therapist-finder/define';`;

const look = `therapist-finder {
  --therapist-color-accent: #1f3a68;
}`;

/** What it is, how to install it, and the whole finder. */
export const Welcome: Story = {
  render: () =>
    html`<article class="stage-welcome">
      <h1>Therapist Finder</h1>
      <p class="stage-lead">
        Web components that help people find the right therapist and book a free first call, on any
        clinic’s or partner’s website. They read one JSON file. Searches never leave the visitor’s
        device.
      </p>
      <section>
        <h2>Install</h2>
        <p>With two lines of HTML:</p>
        ${code(embed, 'Copy the HTML')}
        <p>In a project with a bundler:</p>
        ${code(bundle, 'Copy the commands')}
        <p>Font, text size and text color are your page’s. One accent changes the rest:</p>
        ${code(look, 'Copy the CSS')}
      </section>
      <section>
        <h2>See it work</h2>
        <p>
          A clinic with invented therapists. The toolbar above changes the color scheme, the accent,
          the direction and the width.
        </p>
        <div class="stage-live"><therapist-finder></therapist-finder></div>
      </section>
      <section>
        <h2>Where to go next</h2>
        <ul>
          <li>${page('recipes-layouts--docs', 'Recipes')}: layouts and pages to copy.</li>
          <li>${page('elements-therapist-finder--docs', 'Elements')}: each in its states.</li>
          <li>
            ${page('tokens-look--docs', 'Tokens')}: the colors, corners and fonts you can set.
          </li>
          <li>${page('tests-pages--docs', 'Tests')}: unusual pages and directories.</li>
        </ul>
      </section>
    </article>`,
};

function code(text: string, label: string) {
  return html`<div class="stage-code">
    <pre tabindex="0"><code>${text}</code></pre>
    <button type="button" @click=${(event: Event) => void copy(text, event.target as Element)}>
      ${label}
    </button>
    <span role="status"></span>
  </div>`;
}

async function copy(text: string, button: Element): Promise<void> {
  const said = button.nextElementSibling!;
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied';
  } catch {
    said.textContent = 'Select the text and copy it.';
  }
}

/** A page of this Storybook, which is around the frame of the story. */
function page(id: string, name: string) {
  return html`<a href="./?path=/docs/${id}" target="_top">${name}</a>`;
}
