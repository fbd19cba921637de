import type { Notice } from './place.ts';

/** What a reader should know about the link that led here. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <>
      {notices.map(({ text, way }) => (
        <p class="notice" key={text} data-pagefind-ignore>
          {text}
          {way !== undefined && (
            <>
              {' '}
              <a href={way.href}>{way.label}</a>
            </>
          )}
        </p>
      ))}
    </>
  );
}
