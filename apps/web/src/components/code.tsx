/** A command or a piece of code, set to be copied; it scrolls by itself where it is long. */
export function Code(props: { children: string; label: string }) {
  return (
    <section class="code" aria-label={props.label}>
      <pre tabindex={0}>
        <code data-commands>{props.children}</code>
      </pre>
    </section>
  );
}
