package colander.text;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Turns HTML into text as a person would type it: paragraphs parted by a blank line, quotes behind
 * {@code > }, the addresses of links in parentheses, code as it stands.
 */
public final class HtmlText {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(a|abbr|aside|b|blockquote|br|cite|code|dd|del|details|div|dl|dt|em|figure|font|h[1-6]"
              + "|hr|i|iframe|img|ins|kbd|li|ol|p|pre|q|s|script|small|span|strike|strong|style|sub"
              + "|sup|table|tbody|td|th|tr|tt|u|ul|video)(\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

  private static final Pattern LINE_TAG =
      Pattern.compile("<(p|br|div|pre|li|blockquote)\\b", Pattern.CASE_INSENSITIVE);

  private HtmlText() {}

  /**
   * Converts HTML.
   *
   * <p>Line breaks in the source are kept only if no tag parts lines, as blogs store what was typed
   * with a few inline tags.
   */
  public static String of(String html) {
    if (html.indexOf('<') < 0) {
      return html.indexOf('&') < 0 ? html.strip() : Parser.unescapeEntities(html, false).strip();
    }
    boolean lines = !LINE_TAG.matcher(html).find();
    TextBuilder text = new TextBuilder(lines);
    NodeTraversor.traverse(new HtmlTextVisitor(text), Jsoup.parseBodyFragment(html).body());
    return text.toString();
  }

  /** Converts what looks like HTML and leaves anything else, such as {@code 1 < 2}, as it is. */
  public static String guess(String text) {
    if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
      return of(text);
    }
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }
}
