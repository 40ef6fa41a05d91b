package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** WordPress' extended RSS, versions 1.0 to 1.2, whatever the namespace's address is. */
final class WordPressFormat implements XmlFormat {
  private static final Set<String> PINGS = Set.of("pingback", "trackback");

  @Override
  public Format format() {
    return new Format(
        "wordpress",
        "RSS with elements of WordPress",
        "id, parent, post with title and address, author with mail, state, time; no pings");
  }

  @Override
  public boolean fits(String start) {
    return start.contains("<rss")
        && (start.contains("wordpress.org/export/") || start.contains("<wp:"));
  }

  @Override
  public Set<String> elements() {
    return Set.of("item/title", "item/link", "item/post_id", "item/comment");
  }

  @Override
  public XmlMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static final class Mapping implements XmlMapping {
    private final Intake intake;
    private @Nullable String title;
    private @Nullable String link;
    private @Nullable String post;

    Mapping(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void element(XmlElement element) {
      switch (element.name()) {
        case "item/title" -> title = element.word("");
        case "item/link" -> link = element.word("");
        case "item/post_id" -> post = element.word("");
        default -> comment(element);
      }
    }

    @Override
    public void leave(String name) {
      if (name.equals("item")) {
        title = null;
        link = null;
        post = null;
      }
    }

    private void comment(XmlElement comment) {
      String id = comment.word("comment_id");
      String html = comment.text("comment_content");
      String type = comment.word("comment_type");
      if (id == null || html == null) {
        intake.broken(comment.where(), "is a comment without id or content");
      } else if (type != null && PINGS.contains(type)) {
        intake.skip("comment " + id, "is a " + type);
      } else {
        intake.keep(
            Comment.builder(intake.id(id), thread(), HtmlText.of(html))
                .parent(parent(comment))
                .author(author(comment))
                .created(Moments.parse(comment.text("comment_date_gmt")))
                .platformState(state(comment.word("comment_approved")))
                .raw(html)
                .build());
      }
    }

    private CommentThread thread() {
      String id = post == null ? link : post;
      return id == null ? intake.fileThread(title) : new CommentThread(id, title, link);
    }

    private static @Nullable String parent(XmlElement comment) {
      String parent = comment.word("comment_parent");
      return "0".equals(parent) ? null : parent;
    }

    private static Author author(XmlElement comment) {
      String mail = comment.word("comment_author_email");
      String user = comment.word("comment_user_id");
      boolean registered = user != null && !user.equals("0");
      return Author.of(comment.word("comment_author"), mail == null && registered ? user : mail);
    }

    private static PlatformState state(@Nullable String approved) {
      return "post-trashed".equals(approved) ? PlatformState.DELETED : States.of(approved);
    }
  }
}
