package colander.store;

import colander.comment.Comment;
import colander.comment.CommentThread;
import java.util.HashMap;
import java.util.Map;

/** The sources and threads that the comments of one file belong to; each is looked up once. */
final class Places {

  private final Database database;
  private final Map<String, Long> sources = new HashMap<>();
  private final Map<String, Map<CommentThread, Long>> threads = new HashMap<>();

  Places(Database database) {
    this.database = database;
  }

  /** The number of a source, which is made if it is new. */
  long source(String name) {
    return sources.computeIfAbsent(
        name,
        n -> {
          database
              .jdbc()
              .sql("INSERT INTO source (name) VALUES (:name) ON CONFLICT DO NOTHING")
              .param("name", n)
              .update();
          return database
              .jdbc()
              .sql("SELECT id FROM source WHERE name = :name")
              .param("name", n)
              .query(Long.class)
              .single();
        });
  }

  /** The number of a comment's thread, which is made if it is new. */
  long thread(long source, Comment comment) {
    return threads
        .computeIfAbsent(comment.id().source(), s -> new HashMap<>())
        .computeIfAbsent(comment.thread(), t -> upsert(source, t));
  }

  private long upsert(long source, CommentThread thread) {
    return database
        .jdbc()
        .sql(
            """
            INSERT INTO thread (source, platform_id, title, link)
            VALUES (:source, :platform_id, :title, :link)
            ON CONFLICT (source, platform_id) DO UPDATE
            SET title = coalesce(excluded.title, title), link = coalesce(excluded.link, link)
            RETURNING id
            """)
        .param("source", source)
        .param("platform_id", thread.id())
        .param("title", thread.title())
        .param("link", thread.link())
        .query(Long.class)
        .single();
  }

  /** Removes threads that stand for the file if its comments turned out to be in others. */
  void dropUnusedThreads() {
    threads.values().stream()
        .flatMap(known -> known.entrySet().stream())
        .filter(known -> known.getKey().assumed())
        .forEach(
            known ->
                database
                    .jdbc()
                    .sql(
                        """
                        DELETE FROM thread WHERE id = :id
                          AND NOT EXISTS (SELECT 1 FROM comment WHERE thread = :id)
                        """)
                    .param("id", known.getValue())
                    .update());
  }
}
