package colander.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows which columns and keys of generic files hold which field, asked for or by custom. */
final class FieldNames {
  /** Lower case without anything but letters and digits, the surest first. */
  private static final Map<Field, List<String>> CUSTOM = new EnumMap<>(Field.class);

  static {
    custom(Field.ID, "id commentid cid postid uuid");
    custom(Field.TEXT, "text body content comment message commenttext commentbody");
    custom(Field.TEXT, "commentcontent comments review");
    custom(Field.AUTHOR, "author user name username authorname displayname userscreenname by");
    custom(Field.AUTHOR_ID, "authorid userid accountid email");
    custom(Field.PARENT, "parentid parent parentcommentid inreplyto inreplytoid replyto");
    custom(Field.THREAD, "threadid thread linkid storyid articleid pageid topicid videoid");
    custom(Field.TITLE, "threadtitle title pagetitle articletitle storytitle");
    custom(Field.LINK, "link url permalink pageurl threadlink");
    custom(Field.CREATED, "created createdat createdutc timestamp date time publishedat");
    custom(Field.CREATED, "datetime datecreated");
    custom(Field.STATUS, "status state moderationstatus");
  }

  private final Map<Field, String> asked;
  private final Map<String, Slot> known = new HashMap<>();

  /**
   * What a column is good for.
   *
   * @param field what it holds
   * @param rank how sure that is, 0 being surest
   */
  record Slot(Field field, int rank) {
    static final Slot NONE = new Slot(Field.TEXT, Integer.MAX_VALUE);
  }

  /** Prefers what the user asked for over custom. */
  FieldNames(Map<Field, String> asked) {
    this.asked = asked;
  }

  /** What a column of that name holds, or null. */
  @Nullable Slot slot(String name) {
    // Keys come from strangers' files, in any number.
    Slot slot = known.size() < 1000 ? known.computeIfAbsent(name, this::find) : find(name);
    return slot.equals(Slot.NONE) ? null : slot;
  }

  private Slot find(String name) {
    for (Map.Entry<Field, String> wish : asked.entrySet()) {
      if (wish.getValue().equals(name)) {
        return new Slot(wish.getKey(), 0);
      }
    }
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    for (Map.Entry<Field, List<String>> custom : CUSTOM.entrySet()) {
      int rank = custom.getValue().indexOf(folded);
      if (rank >= 0 && !asked.containsKey(custom.getKey())) {
        return new Slot(custom.getKey(), rank + 1);
      }
    }
    return Slot.NONE;
  }

  private static void custom(Field field, String names) {
    List<String> all = new ArrayList<>(CUSTOM.getOrDefault(field, List.of()));
    all.addAll(List.of(names.split(" ")));
    CUSTOM.put(field, List.copyOf(all));
  }
}
