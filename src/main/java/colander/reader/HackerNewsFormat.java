package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Hacker News: items of its own API, trees of items of the search API, and hits of a search.
 *
 * <p>An item of the first kind tells its parent but not its story; the story is found by way of the
 * parents that came before, and is otherwise the file.
 */
final class HackerNewsFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "hn",
        "items with by and kids or parent, trees with children and created_at_i, or hits",
        "id, parent, story with title, author, deleted and dead, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("hits[].objectID", "hits[].comment_text")
        || head.has("created_at_i", "children")
        || isItem(head, "")
        || isItem(head, "[].");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return head.has("hits[]") ? Set.of("hits[]") : Set.of("", "[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static boolean isItem(JsonHead head, String start) {
    return head.has(start + "by", start + "time", start + "type")
        && (head.has(start + "kids") || head.has(start + "parent"));
  }

  private static final class Mapping implements JsonMapping {
    private final Intake intake;
    private final Map<String, CommentThread> threads = new HashMap<>();
    private final Map<String, CommentThread> stories = new HashMap<>();

    Mapping(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void record(JsonNode record, String where, JsonAround around) {
      Deque<JsonNode> items = new ArrayDeque<>();
      items.push(record);
      while (!items.isEmpty()) {
        JsonNode item = items.pop();
        item(item, where);
        JsonNode children = item.path("children");
        for (int i = children.size() - 1; i >= 0; i--) {
          if (children.get(i).isObject()) {
            items.push(children.get(i));
          }
        }
      }
    }

    private void item(JsonNode item, String where) {
      String id = first(item, "id", "objectID");
      String type = Json.word(item, "type");
      if (id == null) {
        intake.broken(where, "has no id");
      } else if (type == null || type.equals("comment")) {
        comment(item, id);
      } else {
        CommentThread story =
            new CommentThread(id, Json.word(item, "title"), Json.word(item, "url"));
        stories.put(id, story);
        threads.put(id, story);
        intake.thread(story);
        intake.skip("item " + id, "is no comment but a " + type);
      }
    }

    private void comment(JsonNode item, String id) {
      String html = first(item, "text", "comment_text");
      boolean gone = Json.is(item, "deleted") || Json.is(item, "dead");
      if (html == null && !gone) {
        intake.broken("item " + id, "has no text");
        return;
      }
      String parent = first(item, "parent", "parent_id");
      CommentThread thread = thread(item, parent);
      threads.put(id, thread);
      intake.keep(
          Comment.builder(intake.id(id), thread, html == null ? "" : HtmlText.of(html))
              .parent(
                  parent == null || stories.containsKey(parent) ? null : replyTo(parent, thread))
              .author(Author.of(first(item, "by", "author"), null))
              .created(created(item))
              .platformState(gone ? PlatformState.DELETED : PlatformState.UNKNOWN)
              .raw(html)
              .build());
    }

    private static @Nullable String replyTo(String parent, CommentThread thread) {
      return parent.equals(thread.id()) ? null : parent;
    }

    private CommentThread thread(JsonNode item, @Nullable String parent) {
      String story = Json.word(item, "story_id");
      if (story != null) {
        return stories.computeIfAbsent(
            story,
            id ->
                new CommentThread(
                    id, Json.word(item, "story_title"), Json.word(item, "story_url")));
      }
      CommentThread known = parent == null ? null : threads.get(parent);
      return known == null ? intake.fileThread(null) : known;
    }

    private static @Nullable Instant created(JsonNode item) {
      String created = first(item, "time", "created_at_i");
      return Moments.parse(created == null ? Json.text(item, "created_at") : created);
    }

    private static @Nullable String first(JsonNode item, String key, String otherKey) {
      String word = Json.word(item, key);
      return word == null ? Json.word(item, otherKey) : word;
    }
  }
}
