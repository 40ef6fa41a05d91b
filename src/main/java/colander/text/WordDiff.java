package colander.text;

import colander.text.DiffPiece.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * Tells word by word what differs between two texts; character by character in scripts that write
 * no spaces.
 *
 * <p>Each word is one symbol to Myers' algorithm. Its cost grows with the number of words times the
 * number of differences, so beyond {@value #MOST_WORDS} words between the common beginning and the
 * common end, the rest of both texts is one difference.
 */
public final class WordDiff {
  private static final int MOST_WORDS = 2000;

  private WordDiff() {}

  /**
   * Returns the pieces of two texts in order. Those that are {@link Side#SAME} and {@link
   * Side#LEFT} make up the left text, those that are {@link Side#SAME} and {@link Side#RIGHT} the
   * right one; neighbours are on different sides.
   */
  public static List<DiffPiece> of(String left, String right) {
    List<String> leftWords = Words.cut(left);
    List<String> rightWords = Words.cut(right);
    int shorter = Math.min(leftWords.size(), rightWords.size());
    int begin = 0;
    while (begin < shorter && leftWords.get(begin).equals(rightWords.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin && fromEnd(leftWords, end).equals(fromEnd(rightWords, end))) {
      end++;
    }
    Pieces pieces = new Pieces();
    pieces.addAll(Side.SAME, leftWords.subList(0, begin));
    compare(
        leftWords.subList(begin, leftWords.size() - end),
        rightWords.subList(begin, rightWords.size() - end),
        pieces);
    pieces.addAll(Side.SAME, leftWords.subList(leftWords.size() - end, leftWords.size()));
    return pieces.list();
  }

  private static String fromEnd(List<String> words, int index) {
    return words.get(words.size() - 1 - index);
  }

  private static void compare(List<String> left, List<String> right, Pieces pieces) {
    if (left.isEmpty() || right.isEmpty() || left.size() + right.size() > MOST_WORDS) {
      pieces.addAll(Side.LEFT, left);
      pieces.addAll(Side.RIGHT, right);
      return;
    }
    Map<String, Character> symbols = new HashMap<>();
    List<String> words = new ArrayList<>();
    String leftSymbols = symbols(left, symbols, words);
    String rightSymbols = symbols(right, symbols, words);
    new StringsComparator(leftSymbols, rightSymbols)
        .getScript()
        .visit(
            new CommandVisitor<Character>() {
              @Override
              public void visitKeepCommand(Character symbol) {
                pieces.add(Side.SAME, words.get(symbol));
              }

              @Override
              public void visitDeleteCommand(Character symbol) {
                pieces.add(Side.LEFT, words.get(symbol));
              }

              @Override
              public void visitInsertCommand(Character symbol) {
                pieces.add(Side.RIGHT, words.get(symbol));
              }
            });
  }

  private static String symbols(
      List<String> cut, Map<String, Character> symbols, List<String> words) {
    StringBuilder out = new StringBuilder(cut.size());
    for (String word : cut) {
      Character symbol = symbols.get(word);
      if (symbol == null) {
        symbol = (char) words.size();
        symbols.put(word, symbol);
        words.add(word);
      }
      out.append(symbol.charValue());
    }
    return out.toString();
  }

  /** Gathers words into pieces; what was taken out and put in between two keeps stays together. */
  private static final class Pieces {
    private final List<DiffPiece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder left = new StringBuilder();
    private final StringBuilder right = new StringBuilder();

    void addAll(Side side, List<String> words) {
      words.forEach(word -> add(side, word));
    }

    void add(Side side, String word) {
      if (side == Side.SAME) {
        flush(Side.LEFT, left);
        flush(Side.RIGHT, right);
        same.append(word);
      } else {
        flush(Side.SAME, same);
        (side == Side.LEFT ? left : right).append(word);
      }
    }

    private void flush(Side side, StringBuilder words) {
      if (words.length() > 0) {
        pieces.add(new DiffPiece(side, words.toString()));
        words.setLength(0);
      }
    }

    List<DiffPiece> list() {
      flush(Side.SAME, same);
      flush(Side.LEFT, left);
      flush(Side.RIGHT, right);
      return List.copyOf(pieces);
    }
  }
}
