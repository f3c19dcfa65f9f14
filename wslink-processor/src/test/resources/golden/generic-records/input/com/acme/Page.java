package com.acme;

import java.util.List;
import java.util.Optional;

/**
 * Some of many.
 *
 * @param <T> an item
 * @param items those of this page
 * @param next the next page's number
 */
public record Page<T>(List<T> items, Optional<Integer> next, T first) {}
