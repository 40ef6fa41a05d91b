package colander.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces links to where they lead: host, path and the parameters that are not for tracking. */
final class Links {
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?://(?:www\\.)?|www\\.)([^\\s?#<>\"]+)(\\?[^\\s#<>\"]*)?(#\\S*)?");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)[?&](?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|igshid|igsh|mc_[ce]id|si|feature"
              + "|ref|ref_src|ref_url|_ga|spm|cmpid|ncid|share_id)=[^&]*");

  private Links() {}

  static String shorten(String text) {
    if (text.indexOf("://") < 0
        && !text.regionMatches(true, 0, "www.", 0, 4)
        && text.indexOf("www.") < 0) {
      return text;
    }
    return LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(destination(link)));
  }

  private static String destination(MatchResult link) {
    String query = link.group(2);
    return query == null ? link.group(1) : link.group(1) + TRACKING.matcher(query).replaceAll("");
  }
}
