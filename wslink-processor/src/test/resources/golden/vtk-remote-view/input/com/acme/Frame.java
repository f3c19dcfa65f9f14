package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One picture.
 *
 * @param workTime what it took to draw it, in milliseconds
 */
public record Frame(Object id, byte[] image, int[] size, int memsize, double workTime, @JsonProperty("global_id") Object globalId, String format, boolean stale, long mtime, long localTime) {}
