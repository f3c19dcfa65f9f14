package com.acme;

public class Bean {}
