package colander.text;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Turns markup into the text that it shows. */
final class Markup {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>|<!--.{0,2000}?-->");

  private Markup() {}

  /** Resolves entities and takes tags out; a tag parts words. */
  static String strip(String text) {
    String untagged = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    return untagged.indexOf('&') < 0 ? untagged : StringEscapeUtils.unescapeHtml4(untagged);
  }
}
