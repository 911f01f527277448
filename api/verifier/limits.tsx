/** What a check proves, against whom, and what it does not: as important as its result. */
export const Limits = () => (
  <section class="fw-surface fw-stack fw-measure" aria-labelledby="limits">
    <h2 id="limits">What this shows, and what not</h2>
    <p>
      Each entry of a record carries a fingerprint of itself and of the entry before it. A checkpoint is the
      fingerprint of the last entry on a day, signed by the server and given to everybody who takes part.
    </p>
    <dl class="facts">
      <Shown
        term="An entry was changed, left out, doubled, moved or put in"
        text="Shows from the record alone, and the first such entry is named."
      />
      <Shown
        term="The end was cut off, or all of it was written anew"
        text="Shows against a checkpoint that you kept, if it is about an entry that is gone or was changed."
      />
      <Shown term="The end was cut off after your last checkpoint" text="Does not show." />
      <Shown term="What was written down was not true" text="Does not show: it shows change, not truth." />
      <Shown
        term="When it was recorded"
        text="Is what the server’s clock said. Only the order, and that an entry was there when a checkpoint was given, is shown."
      />
    </dl>
    <p>
      Whoever runs the server also holds its signing key. A checkpoint therefore proves something because you
      had it, not because it is signed: keep yours where the other side cannot reach it.
    </p>
  </section>
);

const Shown = ({ term, text }: { term: string; text: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{text}</dd>
  </div>
);
