package com.acme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Its parameter is called as a type of TypeScript, and as a function of the client. */
public record Shelf<Record>(
    List<Record> records, Map<String, Record> byTitle, Optional<Record> newest) {}
