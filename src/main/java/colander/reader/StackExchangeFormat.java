package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import java.util.Set;

/** The Comments.xml of a Stack Exchange dump: rows with attributes. */
final class StackExchangeFormat implements XmlFormat {

  @Override
  public Format format() {
    return new Format(
        "stackexchange",
        "XML of rows with PostId and Text",
        "id, post, author's name or number, time");
  }

  @Override
  public boolean fits(String start) {
    return start.contains("<comments") && start.contains("<row ") && start.contains("PostId=");
  }

  @Override
  public Set<String> elements() {
    return Set.of("comments/row");
  }

  @Override
  public XmlMapping start(Intake intake) {
    return row -> {
      String id = row.word("@Id");
      String text = row.text("@Text");
      if (id == null || text == null) {
        intake.broken(row.where(), "has no Id or no Text");
        return;
      }
      String post = row.word("@PostId");
      intake.keep(
          Comment.builder(
                  intake.id(id),
                  post == null ? intake.fileThread(null) : new CommentThread(post, null, null),
                  text.strip())
              .author(Author.of(row.word("@UserDisplayName"), row.word("@UserId")))
              .created(Moments.parse(row.text("@CreationDate")))
              .raw(text)
              .build());
    };
  }
}
