package colander.shell.spring;

import colander.shell.UsageException;
import java.io.File;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.EOFError;
import org.jline.reader.Parser;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;

/**
 * Splits a line into words, with single and double quotes and backslash escapes.
 *
 * <p>Spring Shell splits with a regular expression that knows double quotes only
 * (spring-projects/spring-shell#1374). A quote counts only where a value begins, so that {@code
 * don't} is a word.
 */
final class Words {

  private static final Pattern QUOTED_VALUE =
      Pattern.compile("(--?[a-z][a-z-]*=)(['\"])(.*)\\2", Pattern.DOTALL);

  private Words() {}

  /** Makes the parser for lines typed at the prompt; an open quote goes on to the next line. */
  static Parser parser() {
    DefaultParser parser = new WordParser();
    parser.setEofOnUnclosedQuote(true);
    parser.setEofOnEscapedNewLine(true);
    if (File.separatorChar == '\\') {
      parser.setEscapeChars(new char[0]);
    }
    return parser;
  }

  /**
   * Splits a whole line.
   *
   * @throws UsageException if a quote is not closed
   */
  static List<String> of(String line) {
    try {
      return parser().parse(line, line.length(), ParseContext.ACCEPT_LINE).words().stream()
          .map(Words::unquoteValue)
          .toList();
    } catch (EOFError e) {
      throw new UsageException("a quote or escape is not closed in: " + line);
    }
  }

  /** Frees the value of {@code --option='some value'} of its quotes, which JLine leaves. */
  private static String unquoteValue(String word) {
    Matcher matcher = QUOTED_VALUE.matcher(word);
    return matcher.matches() ? matcher.group(1) + matcher.group(3) : word;
  }

  /** JLine's parser, for which a quote opens in the middle of a word too. */
  private static final class WordParser extends DefaultParser {
    @Override
    public boolean isQuoteChar(CharSequence line, int at) {
      boolean begins = at == 0 || Character.isWhitespace(line.charAt(at - 1));
      return (begins || line.charAt(at - 1) == '=') && super.isQuoteChar(line, at);
    }
  }
}
