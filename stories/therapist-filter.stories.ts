import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FilterId } from '../src/directory/query.js';
import { thirtyLanguages } from './feeds.js';
import { asWritten, listed, scene, withDirectory } from './support.js';

interface Args {
  facet: FilterId;
  open: boolean;
}

/**
 * One filter. Beside each value is how many therapists would remain if it alone were chosen here. The quiet button at its end says how
 * much it matters: any of these, must have, or exclude.
 */
const meta = {
  title: 'Elements/therapist-filter',
  component: 'therapist-filter',
  args: { facet: 'session', open: true },
  argTypes: listed('finder', 'src'),
  decorators: [withDirectory],
  parameters: { docs: { source: asWritten } },
  render: ({ facet, open }) =>
    html`<div class="stage-column">
      <therapist-filter facet=${facet} ?open=${open}></therapist-filter>
    </div>`,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** A short list. */
export const List: Story = {};

/** Closed, it still says what it narrows to. */
export const Closed: Story = {
  args: { open: false },
  parameters: scene({
    did: [{ type: 'choose', facet: 'session', value: 'couple', on: true }],
  }),
};

/** Concerns have kinds: choosing one means any of its kinds, and its arrow opens them. */
export const Tree: Story = { args: { facet: 'concern' } };

/** A kind that was chosen stays in sight while the others are folded away, and what it is a kind of is partly chosen. */
export const TreeWithAKindChosen: Story = {
  args: { facet: 'concern' },
  parameters: scene({ did: [{ type: 'choose', facet: 'concern', value: 'attachment', on: true }] }),
};

/** Thirty languages: the first few, and a way to all of them, with a field to find one. */
export const LongList: Story = {
  args: { facet: 'language' },
  parameters: scene({ feed: thirtyLanguages }),
};

/** The fees of those who fit all else, drawn. A bound can be dragged, or typed. */
export const Fee: Story = { args: { facet: 'fee' } };

/** With both bounds set, and those let in who do not say what they charge. */
export const FeeInUse: Story = {
  args: { facet: 'fee' },
  parameters: scene({
    did: [
      { type: 'fee', fee: { min: 60, max: 120 } },
      { type: 'or-unknown', filter: 'fee', on: true },
    ],
  }),
};

/** A week to pick parts of. Arrow keys move through it. */
export const Openings: Story = { args: { facet: 'opening' } };

/** Two evenings, within a week. */
export const OpeningsInUse: Story = {
  args: { facet: 'opening' },
  parameters: scene({
    did: [{ type: 'opening', opening: { within: 7, cells: ['tue-evening', 'thu-evening'] } }],
  }),
};

/** Shown once there is a place. */
export const Distance: Story = {
  args: { facet: 'near' },
  parameters: scene({ did: [{ type: 'search', text: '', place: '11201' }] }),
};

/** All thirty, with the field. Lists of twelve values and more have one. */
export const LongListWhole: Story = {
  args: { facet: 'language' },
  parameters: scene({
    feed: thirtyLanguages,
    did: [{ type: 'unfold', group: 'all of language', on: true }],
  }),
};

/** How much a value matters, behind its quiet button. Arrow keys lead there from the checkbox. */
export const Menu: Story = {
  args: { facet: 'approach' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const filter = canvasElement.querySelector('therapist-filter')!;
    const button = () => filter.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup=menu]');
    while (!button()) await new Promise(requestAnimationFrame);
    button()!.click();
  },
};

/** Every required value must match. */
export const MustHave: Story = {
  args: { facet: 'affirming' },
  parameters: scene({
    did: [{ type: 'choose', facet: 'affirming', value: 'lgbtq', role: 'must', on: true }],
  }),
};

/** Ranks people higher, and excludes nobody. */
export const NiceToHave: Story = {
  args: { facet: 'style' },
  parameters: scene({
    did: [{ type: 'choose', facet: 'style', value: 'direct', role: 'prefer', on: true }],
  }),
};

/** Excludes the therapists who list it. */
export const Exclude: Story = {
  args: { facet: 'approach' },
  parameters: scene({
    did: [{ type: 'choose', facet: 'approach', value: 'cbt', role: 'avoid', on: true }],
  }),
};

/** Who a therapist is can be asked for, never excluded: “Exclude” is not among the choices. */
export const Identity: Story = {
  args: { facet: 'gender' },
  parameters: scene({ did: [{ type: 'choose', facet: 'gender', value: 'woman', on: true }] }),
};

/** A record that says nothing is not a “no”: those therapists can be included. */
export const SomeDoNotSay: Story = {
  args: { facet: 'payer' },
  parameters: scene({ did: [{ type: 'choose', facet: 'payer', value: 'aetna', on: true }] }),
};
