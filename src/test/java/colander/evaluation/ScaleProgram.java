package colander.evaluation;

import colander.comment.Comment;
import colander.duplicate.DuplicateFinder;
import colander.duplicate.DuplicateIndex;
import colander.duplicate.Duplicates;
import colander.duplicate.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Times a search among many comments made of real short ones.
 *
 * <p>A made comment begins like a real one and goes on, wherever a word comes again elsewhere, like
 * another that has this word, with one chance in three at each word (a word chain over the real
 * sets); one in twenty is instead an earlier one with a tenth of its words replaced.
 */
final class ScaleProgram {
  private static final long SEED = 42;

  private ScaleProgram() {}

  /** Takes the data folder, the number of comments and the percentage of stock phrases to add. */
  public static void main(String[] args) throws IOException {
    Map<String, List<String>> sets = RealComments.read(Path.of(args[0]));
    List<String> real = new ArrayList<>();
    List.of("sms", "youtube", "nsmc")
        .forEach(set -> real.addAll(sets.getOrDefault(set, List.of())));
    List<String> texts = make(real, Integer.parseInt(args[1]), new Random(SEED));
    int stock = args.length > 2 ? texts.size() / 100 * Integer.parseInt(args[2]) : 0;
    for (int i = 0; i < stock; i++) {
      texts.add(i % 2 == 0 ? "Thanks for sharing!" : "this is the best thing that I saw all day");
    }
    List<Comment> comments = Evaluation.comments(texts);
    for (int round = 0; round < 2; round++) {
      long start = System.nanoTime();
      Duplicates found = new DuplicateFinder(Policy.DEFAULT).find(comments);
      System.out.printf(
          Locale.ROOT,
          "%d comments: %.1f s, %d groups%n",
          comments.size(),
          seconds(start),
          found.groups().size());
    }
    if (args.length > 3) {
      addToIndex(comments);
    }
  }

  private static void addToIndex(List<Comment> comments) {
    DuplicateIndex index = new DuplicateIndex(Policy.DEFAULT, comments.size());
    index.addAll(comments);
    List<String> fresh = comments.subList(0, 100).stream().map(c -> c.text() + " xq zj").toList();
    long start = System.nanoTime();
    Evaluation.comments(fresh).forEach(index::add);
    System.out.printf(Locale.ROOT, "one more: %.1f ms%n", seconds(start) * 10);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<String> make(List<String> real, int count, Random random) {
    Map<String, List<int[]>> places = new HashMap<>();
    List<List<String>> words = new ArrayList<>();
    for (String text : real) {
      List<String> cut = Arrays.asList(text.split("\\s+", -1));
      for (int i = 0; i < cut.size(); i++) {
        places
            .computeIfAbsent(cut.get(i), w -> new ArrayList<>(1))
            .add(new int[] {words.size(), i});
      }
      words.add(cut);
    }
    List<String> made = new ArrayList<>();
    while (made.size() < count) {
      boolean copy = made.size() > 100 && random.nextInt(20) == 0;
      made.add(
          copy
              ? Planting.words(made.get(random.nextInt(made.size())), random, .1, 0, 0)
              : chain(words, places, random));
    }
    return made;
  }

  private static String chain(
      List<List<String>> words, Map<String, List<int[]>> places, Random random) {
    int text = random.nextInt(words.size());
    int word = 0;
    StringBuilder out = new StringBuilder();
    while (word < words.get(text).size() && out.length() < 600) {
      String next = words.get(text).get(word);
      out.append(out.isEmpty() ? "" : " ").append(next);
      if (random.nextInt(3) == 0) {
        List<int[]> all = places.getOrDefault(next, List.of());
        int[] place = all.get(random.nextInt(all.size()));
        text = place[0];
        word = place[1];
      }
      word++;
    }
    return out.toString();
  }
}
