import Pages

/// The script and the style sheet that only a preview has. No identifier of an organisation begins with a hyphen,
/// so their addresses collide with no page.
enum PreviewParts {
  /// What stands before the addresses of the preview itself.
  static let folder = "-"

  /// Where a page hears of changes; the query names the organisation.
  static let changes = "/-/changes"

  /// What was found in all organisations.
  static let findings = "/-/findings"

  enum Kind: String {
    case page
    case findings
  }

  static func named(_ path: [String]) -> Answer? {
    switch path {
    case ["-", "preview.js"]: return Answer(.ok, Array(script.utf8), type: "text/javascript; charset=utf-8")
    case ["-", "preview.css"]: return Answer(.ok, Array(style.utf8), type: ContentType.of("preview.css"))
    default: return nil
    }
  }

  /// What a page has in its head.
  static func links(_ context: PageContext, kind: Kind) -> String {
    """
    <link rel="stylesheet" href="/-/preview.css">
    <script src="/-/preview.js" nonce="\(context.edition)" data-edition="\(context.edition)" \
    data-scope="\(HTML.escaped(context.scope))" data-kind="\(kind.rawValue)" defer></script>

    """
  }

  /// Loads the page again when the server has another edition, and brings the reader back to the same place: to the
  /// same distance from the last heading above, as what stands before it may have become longer or shorter. Only
  /// a page that is looked at is connected: a browser allows few connections to one server.
  private static let script = """
    (() => {
      'use strict';
      const { edition, scope, kind } = document.currentScript.dataset;
      const key = 'notitia-preview-place';
      let source, reloading = false;

      const remember = () => {
        const above = [...document.querySelectorAll('main [id]')]
          .filter((mark) => mark.getBoundingClientRect().top <= 1).pop();
        const offset = above ? above.getBoundingClientRect().top : 0;
        const place = { path: location.pathname, id: above ? above.id : '', offset, top: scrollY };
        sessionStorage.setItem(key, JSON.stringify(place));
      };

      const restore = () => {
        const place = JSON.parse(sessionStorage.getItem(key) || 'null');
        if (!place) return;
        sessionStorage.removeItem(key);
        if (place.path !== location.pathname) return;
        const mark = document.getElementById(place.id);
        const top = mark ? scrollY + mark.getBoundingClientRect().top - place.offset : place.top;
        scrollTo({ top, behavior: 'instant' });
      };

      const reload = () => {
        if (kind === 'page') remember();
        // The browser would go where the page was before it changed, and does so after this script.
        history.scrollRestoration = 'manual';
        reloading = true;
        location.reload();
      };

      const listen = () => {
        source = new EventSource('\(changes)?' + encodeURIComponent(scope));
        source.onmessage = (event) => { if (event.data !== edition) reload(); };
        source.onerror = () => { if (source.readyState === EventSource.CLOSED) setTimeout(follow, 1000); };
      };

      const follow = () => {
        if (source) source.close();
        if (!document.hidden) listen();
      };

      if (kind === 'page') {
        addEventListener('load', restore);
        if (location.search === '?as-is') {
          for (const link of document.links) {
            if (link.origin === location.origin && !link.search) link.search = location.search;
          }
        }
      }
      document.addEventListener('visibilitychange', follow);
      addEventListener('pagehide', () => {
        if (source) source.close();
        if (!reloading) history.scrollRestoration = 'auto';
      });
      addEventListener('pageshow', follow);
    })();

    """

  private static let style = """
    .notitia-preview, .notitia-findings {
      color-scheme: light dark;
      --text: #1d1d1d; --paper: #fff8dc; --line: #8a6d00; --code: #fff; --error: #a40000; --focus: #1a5fb4;
    }
    @media (prefers-color-scheme: dark) {
      .notitia-preview, .notitia-findings {
        --text: #f2efe4; --paper: #2d2812; --line: #d9b93c; --code: #191919; --error: #ff9a94; --focus: #8ab8f0;
      }
    }
    .notitia-preview {
      background: var(--paper); color: var(--text); border-bottom: 2px solid var(--line);
      font: 1rem/1.5 system-ui, sans-serif; padding: 0.5rem 1rem;
    }
    .notitia-preview p { margin: 0; max-width: none; }
    .notitia-preview a { color: inherit; white-space: nowrap; }
    .notitia-faults { border: 2px solid var(--error); margin: 0.5rem 0; padding: 0.25rem 0.75rem; }
    [data-notitia-errors]::after {
      background: #a40000; border-radius: 0.25rem; color: #fff; content: attr(data-notitia-errors); display: inline-block;
      font: 0.9rem/1.5 system-ui, sans-serif; margin-inline-start: 0.5rem; padding: 0 0.4rem;
    }
    [data-notitia-stale] {
      background: #fff8dc; box-shadow: 0 0 0 0.4rem #fff8dc; color: #1d1d1d; outline: 3px solid #b36b00;
      outline-offset: 0.4rem;
    }
    .notitia-stale {
      border-top: 1px dashed #b36b00; display: block; font: 0.9rem/1.5 system-ui, sans-serif; margin-top: 0.5rem;
      padding-top: 0.25rem; text-align: start;
    }
    .notitia-stale b { color: #7a3e00; }
    .notitia-stale a { color: inherit; }
    .notitia-missing { background: #fff8dc; border: 2px dashed #b36b00; color: #1d1d1d; padding: 0.25rem 0.5rem; }
    .notitia-edit {
      background: #fff; border: 1px solid #8a6d00; border-radius: 0.25rem; color: #1d1d1d; display: inline-block;
      font: 400 0.8rem/1.4 system-ui, sans-serif; letter-spacing: normal; margin-inline-start: 0.4rem;
      padding: 0 0.4rem; position: absolute; text-decoration: none; text-transform: none; z-index: 1;
    }
    .notitia-edit > span {
      clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px;
    }
    @media (hover: hover) {
      :not([data-notitia-text]:hover) > .notitia-edit:not(:focus, :hover, :target) {
        border: 0; clip-path: inset(50%); height: 1px; margin: 0; overflow: hidden; padding: 0; white-space: nowrap; width: 1px;
      }
    }
    .notitia-edit:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
    .notitia-edit:target { scroll-margin-top: 40vh; }
    :has(> .notitia-edit:target) { outline: 3px solid #1a7f37; outline-offset: 0.4rem; }
    @media (hover: none) {
      .notitia-edit { min-width: 1.5rem; padding: 0.15rem 0.5rem; position: relative; }
    }
    @media (prefers-color-scheme: dark) { .notitia-edit { background: #191919; border-color: #d9b93c; color: #f2efe4; } }
    .notitia-stale ins { background: #d9f2d9; }
    .notitia-stale del + ins { margin-inline-start: 0.25em; }
    .notitia-stale del { background: #ffdcdc; }
    .notitia-preview summary { cursor: pointer; }
    .notitia-preview details[open] { max-height: 60vh; overflow: auto; }
    .notitia-findings {
      background: var(--code); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
      margin: 0 auto; max-width: 70rem; padding: 1rem;
    }
    .notitia-findings h1 { font-size: 1.6rem; margin: 1rem 0 0; }
    .notitia-findings a { color: inherit; }
    .notitia-list { list-style: none; margin: 1rem 0; padding: 0; }
    .notitia-list li {
      background: var(--paper); border-left: 4px solid var(--line); margin: 0 0 1rem; padding: 0.75rem 1rem;
    }
    .notitia-list li.error { border-color: var(--error); }
    .notitia-list li.note { border-color: transparent; }
    .notitia-list p { margin: 0; }
    .notitia-list .message { font-size: 1.1rem; overflow-wrap: anywhere; }
    .notitia-list .error .message b { color: var(--error); }
    .notitia-list .place {
      display: block; font-family: ui-monospace, monospace; font-size: 0.9rem; overflow-wrap: anywhere;
      white-space: normal;
    }
    .notitia-list .place span { opacity: 0.85; padding-left: 1ch; }
    .notitia-list pre {
      background: var(--code); color: var(--text); font: 0.9rem/1.4 ui-monospace, monospace;
      margin: 0.5rem 0; overflow-x: auto; padding: 0.5rem; white-space: pre;
    }
    .notitia-list .other { margin-top: 0.5rem; }
    .notitia-list .help::before { content: "→ "; }
    .notitia-findings fieldset { border: 1px solid var(--line); margin: 0 0 1rem; min-width: 0; padding: 0.5rem 1rem 1rem; }
    .notitia-findings legend { font-weight: 700; padding: 0 0.4rem; }
    .notitia-findings fieldset p, .notitia-findings fieldset ul { margin: 0.25rem 0; overflow-wrap: anywhere; }
    .notitia-findings code, .notitia-findings .place, .notitia-list code { font-family: ui-monospace, monospace; font-size: 0.9rem; overflow-wrap: anywhere; }
    .notitia-findings ins, .notitia-list ins { background: #d9f2d9; color: #1d1d1d; }
    .notitia-findings del, .notitia-list del { background: #ffdcdc; color: #1d1d1d; }
    .notitia-findings del + ins, .notitia-list del + ins { margin-inline-start: 0.25em; }
    .notitia-findings textarea, .notitia-findings input:not([type="checkbox"]) {
      background: var(--code); border: 1px solid var(--line); box-sizing: border-box; color: var(--text);
      font: 1rem/1.5 system-ui, sans-serif; max-width: 100%; padding: 0.4rem;
    }
    .notitia-findings textarea { field-sizing: content; min-height: 4rem; resize: vertical; width: 100%; }
    .notitia-findings label { display: inline-block; margin: 0.25rem 1rem 0.25rem 0; }
    .notitia-findings button {
      background: var(--text); border: 0; border-radius: 0.25rem; color: var(--code); cursor: pointer;
      font: 700 1rem/1.5 system-ui, sans-serif; padding: 0.4rem 1.2rem;
    }
    .notitia-findings :is(a, button, input, textarea):focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    .notitia-buttons { align-items: center; display: flex; flex-wrap: wrap; gap: 1rem; }
    .notitia-refusal { border: 2px solid var(--error); margin: 0.5rem 0; padding: 0.25rem 0.75rem; }
    .notitia-list li:target { border-color: #1a7f37; }
    @media print { .notitia-preview, .notitia-edit, .notitia-missing a { display: none; } }

    """
}
