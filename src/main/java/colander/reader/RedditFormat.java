package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reddit's listings, and its comments one a line as archives have them. */
final class RedditFormat implements JsonFormat {
  private static final Set<String> TOMBSTONES = Set.of("[deleted]", "[removed]");

  @Override
  public Format format() {
    return new Format(
        "reddit",
        "a Listing of t1 things, or lines with link_id, parent_id and body",
        "id (as t1_…), parent, post with title, author, removal and approval, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    if (head.value("kind").equals("Listing") || head.value("[].kind").equals("Listing")) {
      return true;
    }
    boolean ofReddit = head.has("subreddit") || head.value("link_id").startsWith("t3_");
    return ofReddit && head.has("link_id", "parent_id", "body");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return head.has("body") ? Set.of("") : Set.of("data.children[]", "[].data.children[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static final class Mapping implements JsonMapping {
    private final Intake intake;
    private final Map<String, CommentThread> posts = new HashMap<>();
    private int gaps;
    private long missing;

    Mapping(Intake intake) {
      this.intake = intake;
    }

    /** Takes a thing and, without recursion, the replies within, each before its own replies. */
    @Override
    public void record(JsonNode record, String where, JsonAround around) {
      Deque<JsonNode> things = new ArrayDeque<>();
      things.push(record);
      while (!things.isEmpty()) {
        JsonNode thing = things.pop();
        JsonNode data = thing.has("data") ? thing.path("data") : thing;
        String kind = thing.has("data") ? Json.word(thing, "kind") : "t1";
        switch (kind == null ? "" : kind) {
          case "t1" -> comment(data, where);
          case "t3" -> post(data);
          case "more" -> more(data);
          default -> intake.skip(where, "is neither a comment nor a post: " + kind);
        }
        JsonNode replies = data.path("replies").path("data").path("children");
        for (int i = replies.size() - 1; i >= 0; i--) {
          things.push(replies.get(i));
        }
      }
    }

    @Override
    public void end(JsonAround around) {
      if (gaps > 0) {
        intake.remark(
            String.format(
                Locale.ROOT,
                "%d 'more' stand for %d comments that are not in the file",
                gaps,
                missing));
      }
    }

    private void post(JsonNode data) {
      String name = name(data, "t3_");
      if (name != null) {
        CommentThread thread =
            new CommentThread(
                name, unescaped(Json.word(data, "title")), Json.word(data, "permalink"));
        posts.put(name, thread);
        intake.thread(thread);
      }
    }

    private void more(JsonNode data) {
      gaps++;
      String count = Json.word(data, "count");
      missing += count != null && count.matches("\\d{1,9}") ? Long.parseLong(count) : 0;
    }

    private void comment(JsonNode data, String where) {
      String name = name(data, "t1_");
      String body = Json.text(data, "body");
      if (name == null || body == null) {
        intake.broken(where, "has no id or no body");
        return;
      }
      intake.keep(
          Comment.builder(
                  intake.id(name), thread(data), Parser.unescapeEntities(body, false).strip())
              .parent(parent(data))
              .author(author(data))
              .created(created(data))
              .platformState(state(data, body))
              .raw(body)
              .build());
    }

    private CommentThread thread(JsonNode data) {
      String link = Json.word(data, "link_id");
      if (link == null) {
        return intake.fileThread(null);
      }
      String name = link.startsWith("t3_") ? link : "t3_" + link;
      CommentThread known = posts.get(name);
      return known == null
          ? new CommentThread(name, unescaped(Json.word(data, "link_title")), null)
          : known;
    }

    private static @Nullable String parent(JsonNode data) {
      String parent = Json.word(data, "parent_id");
      return parent == null || !parent.startsWith("t1_") ? null : parent;
    }

    private static @Nullable String name(JsonNode data, String prefix) {
      String id = Json.word(data, "id");
      if (id == null) {
        return Json.word(data, "name");
      }
      return id.startsWith(prefix) ? id : prefix + id;
    }

    private static Author author(JsonNode data) {
      String name = Json.word(data, "author");
      return name == null || TOMBSTONES.contains(name) ? Author.UNKNOWN : Author.named(name);
    }

    private static @Nullable Instant created(JsonNode data) {
      String created = Json.text(data, "created_utc");
      return Moments.parse(created == null ? Json.text(data, "created") : created);
    }

    private static PlatformState state(JsonNode data, String body) {
      if (Json.is(data, "spam")) {
        return PlatformState.SPAM;
      }
      boolean removed =
          data.has("banned_by") || data.has("removal_reason") || Json.is(data, "removed");
      if (removed || TOMBSTONES.contains(body.strip())) {
        return PlatformState.DELETED;
      }
      return data.has("approved_by") || Json.is(data, "approved")
          ? PlatformState.APPROVED
          : PlatformState.UNKNOWN;
    }

    private static @Nullable String unescaped(@Nullable String text) {
      return text == null ? null : Parser.unescapeEntities(text, false);
    }
  }
}
