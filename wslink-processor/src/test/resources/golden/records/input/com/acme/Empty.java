package com.acme;

public record Empty() {}
