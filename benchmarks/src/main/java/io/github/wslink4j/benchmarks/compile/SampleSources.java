package io.github.wslink4j.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a large application has: a hundred services of ten methods and a hundred records, in ten
 * packages that each have an enum and an exception of their own. Every service uses its record and
 * a neighbour's, and every other record holds records, so that most types are reached by several
 * services.
 */
final class SampleSources {

  private static final List<String> AREAS =
      List.of(
          "Analytics",
          "Billing",
          "Catalog",
          "Identity",
          "Media",
          "Orders",
          "Planning",
          "Search",
          "Shipping",
          "Support");
  private static final List<String> NOUNS =
      List.of(
          "Batch",
          "Channel",
          "Document",
          "Item",
          "Policy",
          "Profile",
          "Region",
          "Report",
          "Schedule",
          "Visit");

  private static final String RECORD =
      """
      package com.example.%2$s;

      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;

      /**
       * A %3$s, as people see it.
       *
       * @param id which one
       * @param title what people read
       * @param state how far it has come
       * @param amount how much there is of it, in units
       * @param revision counts its changes
       * @param measures what was measured, by name
       * @param note what somebody wanted to add
       * @param changed when it changed last
       * @param %5$s what belongs to it
       */
      public record %1$s(
          String id,
          String title,
          %4$sState state,
          double amount,
          long revision,
          Map<String, Double> measures,
          Optional<String> note,
          Instant changed,
          List<%6$s> %5$s) {}
      """;

  private static final String SERVICE =
      """
      package com.example.%2$s;

      import io.github.wslink4j.Default;
      import io.github.wslink4j.ExportRPC;
      import io.github.wslink4j.NonBlocking;
      import io.github.wslink4j.PublishTopic;
      import io.github.wslink4j.Topic;
      import java.time.Instant;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.concurrent.CompletionStage;

      /** Finds and changes every %3$s. */
      @ExportRPC("%2$s.%3$s")
      public interface %1$sService {

        /**
         * Finds one.
         *
         * @param id which one
         * @return what is known of it
         * @throws Unknown%4$s if there is none
         */
        %1$s find(String id) throws Unknown%4$s;

        /**
         * Lists those of one state, the newest first.
         *
         * @param state how far they have come
         * @param offset how many to leave out
         * @param limit how many to return at most
         * @return one page of them
         */
        List<%1$s> list(%4$sState state, @Default("0") int offset, @Default("50") int limit);

        /**
         * Changes one.
         *
         * @param changed how it should be from now on
         * @return how it is, see {@link %1$s#revision}
         * @throws Unknown%4$s if there is none
         */
        %1$s update(%1$s changed) throws Unknown%4$s;

        /** Removes one; nothing happens if there is none. */
        void remove(String id);

        /**
         * Measures some.
         *
         * @param ids which ones
         * @param since the oldest measurement that matters
         * @return what was measured, by name
         */
        CompletionStage<Map<String, Double>> measure(List<String> ids, Optional<Instant> since);

        /** How many there are. */
        @NonBlocking
        int count(%4$sState state, boolean exact);

        /**
         * What it is often looked at with.
         *
         * @param id which one
         * @param limit how many to return at most
         * @return the closest first
         */
        List<%5$s> related(String id, @Default("10") int limit);

        /** A picture of it, {@code width} by {@code height} pixels. */
        byte[] thumbnail(String id, int width, int height);

        /** How many there are of each state, or of some. */
        Map<%4$sState, Long> summary(List<%4$sState> states, double threshold);

        /** Each one that has changed, from the moment of subscribing. */
        @PublishTopic
        Topic<%1$s> changes();
      }
      """;

  private static final String STATE =
      """
      package com.example.%2$s;

      /** How far something has come. */
      public enum %1$sState {
        /** Nobody has looked at it. */
        NEW,
        /** Somebody works on it. */
        OPEN,
        /** There is nothing left to do. */
        DONE
      }
      """;

  private static final String EXCEPTION =
      """
      package com.example.%2$s;

      /** There is nothing of that id. */
      public final class Unknown%1$s extends Exception {
        private static final long serialVersionUID = 1L;

        private final String id;

        public Unknown%1$s(String id) {
          super("nothing has the id " + id);
          this.id = id;
        }

        /** Which id. */
        public String id() {
          return id;
        }
      }
      """;

  private final Path root;
  private final List<Path> files = new ArrayList<>();

  private SampleSources(Path root) {
    this.root = root;
  }

  /**
   * Writes them.
   *
   * @param root an empty directory
   * @return the files
   */
  static List<Path> write(Path root) throws IOException {
    SampleSources sources = new SampleSources(root);
    for (String area : AREAS) {
      sources.writeArea(area);
    }
    return List.copyOf(sources.files);
  }

  private void writeArea(String area) throws IOException {
    String packageName = area.toLowerCase(Locale.ROOT);
    write(packageName, area + "State", STATE.formatted(area, packageName));
    write(packageName, "Unknown" + area, EXCEPTION.formatted(area, packageName));
    for (int i = 0; i < NOUNS.size(); i++) {
      String name = area + NOUNS.get(i);
      String noun = NOUNS.get(i).toLowerCase(Locale.ROOT);
      String neighbour = area + NOUNS.get((i + 1) % NOUNS.size());
      boolean holdsRecords = i % 2 == 0;
      write(
          packageName,
          name,
          RECORD.formatted(
              name,
              packageName,
              noun,
              area,
              holdsRecords ? "parts" : "tags",
              holdsRecords ? neighbour : "String"));
      write(
          packageName,
          name + "Service",
          SERVICE.formatted(name, packageName, noun, area, neighbour));
    }
  }

  private void write(String packageName, String className, String text) throws IOException {
    Path directory = root.resolve("com/example").resolve(packageName);
    Files.createDirectories(directory);
    files.add(Files.writeString(directory.resolve(className + ".java"), text));
  }
}
