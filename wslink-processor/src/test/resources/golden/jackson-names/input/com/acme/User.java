package com.acme;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record User(
    @JsonProperty("user_name") @JsonAlias({"login", "nick"}) String name,
    @JsonIgnore String secret,
    @JsonIgnore int attempts,
    @JsonIgnore Cache cache,
    @JsonIgnore Optional<Cache> previous,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String title,
    @JsonProperty Role role) {}
