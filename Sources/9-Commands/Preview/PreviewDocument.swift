import Pages

/// A page of the preview itself, which runs no script.
enum PreviewDocument {
  static let policy =
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

  static func html(title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTML.escaped(title)) – preview</title>
    <link rel="stylesheet" href="/-/preview.css">
    </head>
    <body class="notitia-findings">
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  static func answer(_ status: Answer.Status, _ html: String) -> Answer {
    var answer = Answer(status, html, policy: policy)
    // With no referrer at all, a browser would not say either where a form comes from.
    answer.headers["Referrer-Policy"] = "same-origin"
    return answer
  }
}
