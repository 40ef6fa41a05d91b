package colander.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** What the {@link Edit}s are made of. */
final class Planting {
  private static final List<String> GREETINGS =
      List.of("hi everyone, ", "so yeah, ", "just saying: ", "hello there! ");
  private static final List<String> TAILS =
      List.of(" what do you think?", " peace", " have a nice day", " thanks for reading");
  private static final List<String> WORDS =
      List.of(
          "really", "today", "maybe", "people", "always", "something", "never", "great", "here");
  private static final List<String> DENSE_WORDS = List.of("진짜", "오늘", "정말", "항상", "그냥");
  private static final List<String> HAN_WORDS = List.of("真的", "今天", "非常", "就是", "一直");

  private Planting() {}

  static String eachLetter(String text, Random random, double share, UnaryOperator<String> change) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String letter = Character.toString(c);
              boolean changed = Character.isLetter(c) && random.nextDouble() < share;
              out.append(changed ? change.apply(letter) : letter);
            });
    return out.toString();
  }

  static String fullWidth(String letter) {
    char c = letter.charAt(0);
    return c > ' ' && c < 0x7F ? String.valueOf((char) (c + 0xFEE0)) : letter;
  }

  static String bold(String letter) {
    char c = letter.charAt(0);
    if (c >= 'a' && c <= 'z') {
      return Character.toString(0x1D41A + c - 'a');
    }
    return c >= 'A' && c <= 'Z' ? Character.toString(0x1D400 + c - 'A') : letter;
  }

  static String cyrillic(String letter) {
    return mapped(letter, "aceopxyijsABEKMHOPCTX", "асеорхуіјѕАВЕКМНОРСТХ");
  }

  static String leet(String letter) {
    return mapped(letter, "aeiosAEIOS", "@310$@310$");
  }

  private static String mapped(String letter, String from, String to) {
    int i = from.indexOf(letter);
    return i < 0 ? letter : to.substring(i, i + 1);
  }

  static String zalgo(String letter) {
    return letter.charAt(0) < 128 ? letter + "\u0336\u0353\u0301" : letter;
  }

  /** Stretches letters that are doubled already, and marks that may be repeated. */
  static String stretch(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      boolean doubled = i > 0 && Character.isLetter(c) && text.charAt(i - 1) == c;
      out.append(doubled ? String.valueOf(c).repeat(1 + random.nextInt(4)) : "");
    }
    return out.toString();
  }

  static String typos(String text, Random random, double share) {
    int[] c = text.codePoints().toArray();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < c.length; i++) {
      if (!Character.isLetter(c[i]) || random.nextDouble() >= share) {
        out.appendCodePoint(c[i]);
        continue;
      }
      switch (random.nextInt(4)) {
        case 0 -> out.appendCodePoint(c[random.nextInt(c.length)]);
        case 1 -> out.appendCodePoint(c[i]).appendCodePoint(c[random.nextInt(c.length)]);
        case 2 -> out.append("");
        default -> {
          out.appendCodePoint(i + 1 < c.length ? c[i + 1] : c[i]).appendCodePoint(c[i]);
          i++;
        }
      }
    }
    return out.toString();
  }

  static String words(String text, Random random, double replace, double insert, double drop) {
    boolean han = text.indexOf(' ') < 0 && text.codePoints().anyMatch(Planting::isHan);
    List<String> words = han ? pairs(text) : new ArrayList<>(Arrays.asList(text.split(" ", -1)));
    int edits = Math.max(1, (int) Math.round(words.size() * (replace + insert + drop)));
    for (int e = 0; e < edits; e++) {
      int at = random.nextInt(words.size());
      double kind = random.nextDouble() * (replace + insert + drop);
      if (kind < replace) {
        words.set(at, other(text, random));
      } else if (kind < replace + insert) {
        words.add(at, other(text, random));
      } else if (words.size() > 1) {
        words.remove(at);
      }
    }
    return String.join(han ? "" : " ", words);
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 2) {
      pairs.add(text.substring(i, Math.min(text.length(), i + 2)));
    }
    return pairs;
  }

  private static String other(String text, Random random) {
    List<String> words = WORDS;
    if (text.codePoints().anyMatch(c -> c >= 0xAC00 && c < 0xD7B0)) {
      words = DENSE_WORDS;
    } else if (text.codePoints().anyMatch(Planting::isHan)) {
      words = HAN_WORDS;
    }
    return words.get(random.nextInt(words.size()));
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  static String greeting(String text, Random random) {
    return text.codePoints().anyMatch(c -> c >= 0x2E80)
        ? other(text, random) + ", "
        : GREETINGS.get(random.nextInt(GREETINGS.size()));
  }

  static String tail(String text, Random random) {
    return text.codePoints().anyMatch(c -> c >= 0x2E80)
        ? " " + other(text, random)
        : TAILS.get(random.nextInt(TAILS.size()));
  }

  static String swap(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
    if (words.size() < 4) {
      return text;
    }
    Collections.rotate(words, words.size() / 2);
    return String.join(" ", words);
  }
}
