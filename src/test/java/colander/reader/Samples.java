package colander.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The project's own samples, one or more of each format. */
final class Samples {
  static final List<String> ALL =
      List.of(
          "pasted.txt",
          "ndjson.ndjson",
          "json.json",
          "csv.csv",
          "tsv.tsv",
          "disqus.xml",
          "wordpress.xml",
          "stackexchange.xml",
          "isso.json",
          "remark42.json",
          "commento.json",
          "coral.csv",
          "discourse.json",
          "reddit.json",
          "reddit-lines.ndjson",
          "hn-items.json",
          "hn-tree.json",
          "hn-hits.json",
          "youtube.json",
          "yt-dlp.json",
          "youtube-comment-downloader.ndjson",
          "lemmy.json",
          "mastodon.json",
          "staticman.yml");

  private Samples() {}

  static Gathered read(String name) {
    return Gathered.of(bytes(name), "samples/" + name, ReadSettings.DEFAULT);
  }

  static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
