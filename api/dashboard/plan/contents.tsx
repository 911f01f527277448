export type Anchor = { id: string; label: string };

/** Jumps to a section; stands beside the page where there is room. */
export function Contents({ anchors }: { anchors: Anchor[] }) {
  return (
    <nav class="contents no-print" aria-label="On this page">
      <ul class="fw-list">
        {anchors.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
