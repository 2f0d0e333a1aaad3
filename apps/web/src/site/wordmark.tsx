/** The name with its mark: a line that rises to a peak and begins to fall. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
        <path d="M1 19 C8 17.5 12 11 16 4.5 C17.2 2.5 18.6 2 20 3.4 L31 12" />
        <circle cx="17.9" cy="2.6" r="2.2" />
      </svg>
      Peakline
    </span>
  );
}
