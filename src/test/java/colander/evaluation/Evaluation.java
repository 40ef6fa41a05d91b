package colander.evaluation;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Plants edited copies of texts among them and tells what a detector finds.
 *
 * <p>The texts are first cleared of what the detector under test groups among them as they are, so
 * that every group of two texts with different origins is false.
 */
public final class Evaluation {
  private static final CommentThread THREAD = new CommentThread("planted", null, null);

  private final List<String> texts;
  private final Map<Edit, int[]> found = new EnumMap<>(Edit.class);
  private final Map<Edit, List<String>> missed = new EnumMap<>(Edit.class);
  private long truePairs;
  private long falsePairs;
  private final List<String> falseExamples = new ArrayList<>();

  /**
   * Runs a detector.
   *
   * @param detector returns the groups among comments, as lists of indexes
   * @param seed of the edits
   */
  public Evaluation(
      List<String> raw, Function<List<Comment>, List<List<Integer>>> detector, long seed) {
    this.texts = cleared(raw, detector);
    Random random = new Random(seed);
    for (Edit edit : Edit.values()) {
      plant(edit, detector, random);
    }
  }

  private static List<String> cleared(
      List<String> raw, Function<List<Comment>, List<List<Integer>>> detector) {
    Set<Integer> grouped = new HashSet<>();
    detector.apply(comments(raw)).forEach(grouped::addAll);
    List<String> clear = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      if (!grouped.contains(i)) {
        clear.add(raw.get(i));
      }
    }
    return clear;
  }

  private void plant(
      Edit edit, Function<List<Comment>, List<List<Integer>>> detector, Random random) {
    List<String> all = new ArrayList<>(texts);
    List<Integer> origins = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      origins.add(i);
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int origin : order.subList(0, Math.min(300, order.size()))) {
      String copy = edit.apply(texts.get(origin), random);
      if (!copy.equals(texts.get(origin))) {
        all.add(copy);
        origins.add(origin);
      }
    }
    count(edit, detector.apply(comments(all)), all, origins);
  }

  private void count(
      Edit edit, List<List<Integer>> groups, List<String> all, List<Integer> origins) {
    Map<Integer, Integer> groupOf = new HashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g)) {
        groupOf.put(member, g);
      }
      countPairs(groups.get(g), all, origins);
    }
    int[] counts = new int[4];
    for (int copy = texts.size(); copy < all.size(); copy++) {
      int origin = origins.get(copy);
      int size = size(texts.get(origin));
      Integer group = groupOf.get(copy);
      counts[size * 2]++;
      if (group != null && group.equals(groupOf.get(origin))) {
        counts[size * 2 + 1]++;
      } else {
        missed
            .computeIfAbsent(edit, e -> new ArrayList<>())
            .add(texts.get(origin) + " => " + all.get(copy));
      }
    }
    found.put(edit, counts);
  }

  private void countPairs(List<Integer> group, List<String> all, List<Integer> origins) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (origins.get(group.get(i)).equals(origins.get(group.get(j)))) {
          truePairs++;
        } else {
          falsePairs++;
          falseExamples.add(all.get(group.get(i)) + " <> " + all.get(group.get(j)));
        }
      }
    }
  }

  /** 0 for short texts, 1 for those of 60 letters and more. */
  private static int size(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count() < 60 ? 0 : 1;
  }

  static List<Comment> comments(List<String> texts) {
    List<Comment> comments = new ArrayList<>();
    for (String text : texts) {
      String id = String.valueOf(comments.size() + 1);
      comments.add(
          Comment.builder(new CommentId("planted", id), THREAD, text)
              .author(Author.named("author " + id))
              .build());
    }
    return comments;
  }

  /** The share of planted copies found, of folding edits or the others, of short or long texts. */
  public double recall(boolean folding, boolean longTexts) {
    int[] sum = new int[2];
    Arrays.stream(Edit.values())
        .filter(edit -> edit.isFolding() == folding)
        .map(found::get)
        .forEach(
            counts -> {
              sum[0] += counts[longTexts ? 2 : 0];
              sum[1] += counts[longTexts ? 3 : 1];
            });
    return sum[0] == 0 ? 1 : (double) sum[1] / sum[0];
  }

  /** The share of one edit's copies that are found. */
  public double recall(Edit edit, boolean longTexts) {
    int[] counts = found.getOrDefault(edit, new int[4]);
    int planted = counts[longTexts ? 2 : 0];
    return planted == 0 ? 1 : (double) counts[longTexts ? 3 : 1] / planted;
  }

  /** The share of pairs grouped together that have one origin. */
  public double precision() {
    return truePairs + falsePairs == 0 ? 1 : (double) truePairs / (truePairs + falsePairs);
  }

  /** Copies of an edit that were not found, each with its origin. */
  public List<String> missed(Edit edit) {
    return missed.getOrDefault(edit, List.of());
  }

  /** Pairs that were grouped without having one origin. */
  public List<String> falsePairs() {
    return falseExamples;
  }
}
