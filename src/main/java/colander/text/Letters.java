package colander.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.Set;

/**
 * Folds single characters: NFKC case folding, accents out, digits of every script to ASCII,
 * look-alikes to the Latin letter that they look like.
 *
 * <p>The confusables of UTS #39 are taken where their skeleton is made of ASCII letters, and only
 * from scripts whose letters stay distinct by it: 'm' is not "rn", digits are not letters, and
 * Hebrew, Arabic, Indic and East Asian letters are themselves. Greek, Cyrillic and Armenian have
 * capitals that look like other Latin letters than the small ones; for them a table takes one Latin
 * letter each, so that an alphabet folds without collapsing.
 *
 * <p>What ICU says of a character is kept in pages of 256, filled when first asked for. A race
 * between threads computes the same string twice and does no harm.
 */
final class Letters {
  private static final String LOOK_ALIKES =
      "авекмнорстухіѕјԁԛԝӏѵ" + "αβεζηικμνορτυχ" + "օսհցոզ" + "ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ";
  private static final String LATIN =
      "abekmhopctyxisjdqwlv" + "abezhikmvoptyx" + "ouhgnq" + "abcdefghijklmnopqrstuvwyz";
  private static final Set<Integer> LOOK_LIKE_LATIN =
      Set.of(
          UScript.LATIN,
          UScript.COMMON,
          UScript.CHEROKEE,
          UScript.COPTIC,
          UScript.LISU,
          UScript.DESERET,
          UScript.OLD_ITALIC,
          UScript.WARANG_CITI);
  private static final Set<Integer> ACCENTED =
      Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARABIC, UScript.HEBREW);
  private static final String LETTERS_OF_THEIR_OWN = "йїўѓќ";
  private static final Normalizer2 CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
  private static final SpoofChecker CONFUSABLES =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
  private static final String[][] PAGES = new String[(Character.MAX_CODE_POINT >> 8) + 1][];

  private Letters() {}

  /** Folds a character to letters and digits, none if it is neither. */
  static String fold(int codePoint) {
    String[] page = PAGES[codePoint >> 8];
    if (page == null) {
      page = new String[256];
      PAGES[codePoint >> 8] = page;
    }
    String folded = page[codePoint & 255];
    if (folded == null) {
      folded = compute(codePoint).intern();
      page[codePoint & 255] = folded;
    }
    return folded;
  }

  /** The Latin letters that a character looks like as it stands, or its fold if it has none. */
  static String foldAmongLatin(int codePoint) {
    String skeleton = codePoint < 128 ? "" : latinSkeleton(codePoint);
    boolean capitalI = skeleton.equals("l") && fold(codePoint).equals("i");
    return skeleton.isEmpty() || capitalI ? fold(codePoint) : skeleton;
  }

  private static String compute(int codePoint) {
    if (Character.getType(codePoint) == Character.SURROGATE) {
      return "";
    }
    StringBuilder out = new StringBuilder(2);
    boolean gap = false;
    for (int c : CASE_FOLD.normalize(Character.toString(codePoint)).codePoints().toArray()) {
      int end = out.length();
      appendLetter(out, c);
      if (gap && end > 0 && out.length() > end && Character.isDigit(out.charAt(end))) {
        out.insert(end, '.'); // a fraction's bar parts its numbers
      }
      gap = out.length() == end;
    }
    return out.toString();
  }

  private static void appendLetter(StringBuilder out, int c) {
    if (c < 128) {
      if (Character.isLetterOrDigit(c)) {
        out.append((char) c);
      }
    } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      out.append(Character.digit(c, 10));
    } else if (Character.isLetter(c)) {
      out.append(plainLetter(c));
    } else if (isVowelSign(c) || Character.getType(c) == Character.LETTER_NUMBER) {
      out.appendCodePoint(c);
    } else {
      out.append(latinSkeleton(c));
    }
  }

  private static String plainLetter(int letter) {
    String self = Character.toString(letter);
    if (LETTERS_OF_THEIR_OWN.contains(self)) {
      return self;
    }
    int script = UScript.getScript(letter);
    int base = ACCENTED.contains(script) ? DECOMPOSE.normalize(self).codePointAt(0) : letter;
    int lookAlike = LOOK_ALIKES.indexOf(base);
    if (lookAlike >= 0) {
      return LATIN.substring(lookAlike, lookAlike + 1);
    }
    String skeleton = base >= 128 && LOOK_LIKE_LATIN.contains(script) ? latinSkeleton(base) : "";
    return skeleton.isEmpty() ? Character.toString(base) : skeleton;
  }

  private static String latinSkeleton(int codePoint) {
    if (Character.isDigit(codePoint) || isCombining(codePoint)) {
      return "";
    }
    StringBuilder out = new StringBuilder(2);
    String skeleton = CONFUSABLES.getSkeleton(Character.toString(codePoint));
    for (int i = 0; i < skeleton.length(); i++) {
      char c = skeleton.charAt(i);
      if (c < 128 && Character.isLetter(c)) {
        out.append(Character.toLowerCase(c));
      } else if (!isCombining(c)) {
        return "";
      }
    }
    String letters = out.toString();
    return letters.equals("rn") ? "m" : letters; // an m has the skeleton rn
  }

  /** Whether a mark is a vowel of a script that writes vowels as marks. */
  private static boolean isVowelSign(int c) {
    if (!isCombining(c)) {
      return false;
    }
    int script = UScript.getScript(c);
    return script != UScript.INHERITED && script != UScript.COMMON && !ACCENTED.contains(script);
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
