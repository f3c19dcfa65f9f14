package com.acme;

import java.util.List;

public record Person(String name, Nickname nickname, List<Nickname> former) {}
