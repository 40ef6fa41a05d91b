package colander.report;

import colander.text.VisibleText;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.translate.LookupTranslator;

/** Puts texts of strangers into Markdown as texts: no markup, link, image or HTML comes of them. */
final class MarkdownText {

  private static final LookupTranslator ESCAPES = new LookupTranslator(escapes());

  private MarkdownText() {}

  /** On one line, fit for a table's cell; line ends become {@code <br>}. */
  static String inline(String text) {
    return ESCAPES.translate(VisibleText.lines(text).strip());
  }

  /**
   * All that CommonMark lets a backslash escape; and what GFM makes links of without any markup:
   * the dot after www, the colon after a scheme and the @ of an address, as entities, which it
   * leaves alone.
   */
  private static Map<CharSequence, CharSequence> escapes() {
    Map<CharSequence, CharSequence> escapes = new HashMap<>();
    for (char c : "\\`*_[]|~".toCharArray()) {
      escapes.put(String.valueOf(c), "\\" + c);
    }
    escapes.put("<", "&lt;");
    escapes.put(">", "&gt;");
    escapes.put("&", "&amp;");
    escapes.put("://", "&#58;//");
    escapes.put("@", "&#64;");
    escapes.put("www.", "www&#46;");
    escapes.put("\n", "<br>");
    return escapes;
  }
}
