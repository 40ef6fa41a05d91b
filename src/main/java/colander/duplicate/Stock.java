package colander.duplicate;

import colander.comment.Comment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells short phrases that everybody says from copies. */
final class Stock {
  private static final int LETTERS = 20;

  private Stock() {}

  /** Whether a fold is so short that many come to say it by themselves. */
  static boolean isShort(String fold) {
    int weight = 0;
    for (int i = 0; i < fold.length() && weight < LETTERS; i++) {
      weight += fold.charAt(i) >= 0x2E80 ? 2 : 1;
    }
    return weight < LETTERS;
  }

  /** Of those who say a short phrase, the sets of those who sent the same reply twice. */
  static List<List<Integer>> sentTwice(List<Integer> copies, List<Comment> comments) {
    Map<Place, List<Integer>> places = new LinkedHashMap<>();
    for (int copy : copies) {
      Comment comment = comments.get(copy);
      if (!comment.author().isUnknown()) {
        places.computeIfAbsent(Place.of(comment), p -> new ArrayList<>(1)).add(copy);
      }
    }
    return places.values().stream().filter(place -> place.size() > 1).toList();
  }

  /** One author's place of reply. */
  private record Place(String source, String author, String thread, String parent) {

    static Place of(Comment comment) {
      return new Place(
          comment.id().source(),
          comment.author().key(),
          comment.thread().id(),
          String.valueOf(comment.parent()));
    }
  }
}
