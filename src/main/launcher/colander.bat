@echo off
rem Starts Colander: finds the program's folder and a Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo colander: no Java in JAVA_HOME or on the PATH; install Java 17 or newer 1>&2
  exit /b 1
)
rem Since Java 22 the JDK says whether there is a terminal only with this setting.
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -Djdk.console=java.base -Dfile.encoding=UTF-8 %COLANDER_JAVA_OPTS% -jar "%~dp0..\lib\colander.jar" %*
exit /b %ERRORLEVEL%
