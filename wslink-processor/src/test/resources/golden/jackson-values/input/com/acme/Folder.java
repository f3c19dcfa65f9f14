package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** Folders by their names. */
public record Folder(@JsonValue Map<String, Folder> folders) {}
