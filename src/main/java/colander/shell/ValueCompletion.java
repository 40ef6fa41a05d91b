package colander.shell;

import colander.moderation.GroupFilter;
import colander.moderation.GroupSummary;
import colander.moderation.ModeratedComment;
import colander.moderation.ThreadSummary;
import colander.reader.Exports;
import colander.reader.Format;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.PageRequest;
import colander.session.Reasons;
import colander.session.Searching;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the shell proposes for ids and formats. */
@Configuration(proxyBeanMethods = false)
class ValueCompletion {

  private static final PageRequest SOME = new PageRequest(1, 200);
  private static final int MOST = 50;
  private static final int WORDS = 40;

  @Bean
  Suggestions formats() {
    return new Suggestions(
        "from",
        typed ->
            Exports.formats().stream()
                .collect(Collectors.toMap(Format::name, Format::recognisedBy, (a, b) -> a)));
  }

  @Bean
  Suggestions comments(ObjectProvider<Browsing> browsing) {
    return new Suggestions(
        "id",
        typed -> {
          Map<String, String> comments = new LinkedHashMap<>();
          for (ModeratedComment comment : browsing.getObject().commentsStartingWith(typed, MOST)) {
            comments.put(
                String.valueOf(comment.number()),
                Phrasing.author(comment) + ": " + firstWords(comment.comment().text()));
          }
          return comments;
        });
  }

  @Bean
  Suggestions groups(ObjectProvider<Browsing> browsing) {
    return new Suggestions(
        "group",
        typed -> {
          Map<String, String> groups = new LinkedHashMap<>();
          for (GroupSummary group : browsing.getObject().groups(GroupFilter.ALL, SOME).items()) {
            groups.put(
                String.valueOf(group.number()),
                group.kind().word()
                    + ", "
                    + Phrasing.count(group.size(), "comment")
                    + ": "
                    + firstWords(group.text()));
          }
          return groups;
        });
  }

  @Bean
  Suggestions authors(ObjectProvider<Searching> searching) {
    return new Suggestions(
        "author",
        typed -> {
          Map<String, String> authors = new LinkedHashMap<>();
          searching
              .getObject()
              .authorsStartingWith(typed, MOST)
              .forEach((name, count) -> authors.put(name, Phrasing.count(count, "comment")));
          return authors;
        });
  }

  @Bean
  Suggestions reasons(ObjectProvider<Reasons> reasons) {
    return new Suggestions(
        "reason",
        typed -> {
          Map<String, String> words = new LinkedHashMap<>();
          reasons.getObject().all().forEach(r -> words.put(r.word(), r.description()));
          return words;
        });
  }

  @Bean
  Suggestions threads(ObjectProvider<Browsing> browsing) {
    return new Suggestions(
        "thread",
        typed -> {
          Map<String, String> threads = new LinkedHashMap<>();
          for (ThreadSummary thread : browsing.getObject().threads(SOME).items()) {
            threads.put(String.valueOf(thread.number()), thread.label());
          }
          return threads;
        });
  }

  private static String firstWords(String text) {
    return Line.of(text.strip()).cut(WORDS).toString();
  }
}
