package colander.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Prints what share of planted edits the default policy finds in the real sets. */
final class EvaluationProgram {
  private static final long SEED = 42;
  private static final int TEXTS = 1500;

  private EvaluationProgram() {}

  /** Takes the data folder and perhaps a seed. */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
    Map<String, Evaluation> sets = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> set : RealComments.read(Path.of(args[0])).entrySet()) {
      sets.put(
          set.getKey(), new Evaluation(sample(set.getValue(), seed), EvaluationTest::groups, seed));
    }
    PrintStream out = System.out;
    out.printf(Locale.ROOT, "%-20s%s%n", "short / long", sets.keySet());
    for (Edit edit : Edit.values()) {
      out.printf(Locale.ROOT, "%-20s", edit);
      sets.values()
          .forEach(
              e ->
                  out.printf(
                      Locale.ROOT, "%.3f/%.3f  ", e.recall(edit, false), e.recall(edit, true)));
      out.println();
    }
    for (boolean folding : new boolean[] {true, false}) {
      out.printf(Locale.ROOT, "%-20s", folding ? "all folding edits" : "all other edits");
      sets.values()
          .forEach(
              e ->
                  out.printf(
                      Locale.ROOT,
                      "%.3f/%.3f  ",
                      e.recall(folding, false),
                      e.recall(folding, true)));
      out.println();
    }
    out.printf(Locale.ROOT, "%-20s", "precision");
    sets.values().forEach(e -> out.printf(Locale.ROOT, "%.4f       ", e.precision()));
    out.println();
  }

  /** Texts of 20 to 600 letters without markup and links, which edits would break. */
  private static List<String> sample(List<String> texts, long seed) {
    List<String> fit = new ArrayList<>();
    for (String text : texts) {
      long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
      boolean plain = text.indexOf('<') < 0 && text.indexOf('&') < 0 && !text.contains("http");
      if (letters >= 20 && letters <= 600 && plain) {
        fit.add(text);
      }
    }
    List<String> distinct = new ArrayList<>(fit.stream().distinct().toList());
    Collections.shuffle(distinct, new Random(seed));
    return distinct.subList(0, Math.min(TEXTS, distinct.size()));
  }
}
