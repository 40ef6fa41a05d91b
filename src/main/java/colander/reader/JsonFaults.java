package colander.reader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a few words what is wrong with JSON; the library's own are for its developers. */
final class JsonFaults {
  private static final Pattern TOKEN = Pattern.compile("^Unrecognized token '(\\w{1,20})");
  private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('(\\S)'");

  private JsonFaults() {}

  /** What is wrong in a text of one line. */
  static String inLine(JacksonException fault) {
    TokenStreamLocation place = fault.getLocation();
    return words(fault, place == null ? "" : " at column " + place.getColumnNr());
  }

  /** What is wrong in a text of many lines. */
  static String inFile(JacksonException fault) {
    TokenStreamLocation place = fault.getLocation();
    String where =
        place == null
            ? ""
            : String.format(
                Locale.ROOT, " at line %d, column %d", place.getLineNr(), place.getColumnNr());
    return words(fault, where);
  }

  /** Whether nothing is wrong but that the text ends too early. */
  static boolean isEnd(JacksonException fault) {
    return fault instanceof UnexpectedEndOfInputException
        || String.valueOf(fault.getOriginalMessage()).startsWith("Unexpected end-of-input");
  }

  private static String words(JacksonException fault, String where) {
    if (isEnd(fault)) {
      return "it is cut off" + where;
    }
    String message = String.valueOf(fault.getOriginalMessage());
    if (fault instanceof StreamConstraintsException) {
      return (message.contains("depth") ? "it nests too deep" : "a text in it is too long") + where;
    }
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return "'" + token.group(1) + "' is no value" + where;
    }
    Matcher character = CHARACTER.matcher(message);
    return (character.find() ? "unexpected '" + character.group(1) + "'" : "malformed") + where;
  }
}
