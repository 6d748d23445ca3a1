@echo off
rem Starts Brunet with JAVA_HOME's java, else the PATH's, else a JDK in the usual places.
setlocal
set "needed=25"
set "lib=%~dp0..\lib"
set "found="

if defined JAVA_HOME (
    call :fits "%JAVA_HOME%" && goto start
    goto refuse_home
)
for /f "delims=" %%j in ('where java.exe 2^>nul') do (
    if not defined found (
        set "found= The java on the PATH is %%~j, which is not."
        call :fits "%%~dpj.." && goto start
    )
)
for %%d in (
    "%USERPROFILE%\.sdkman\candidates\java" "%USERPROFILE%\.jdks" "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto"
    "%ProgramFiles%\BellSoft"
) do for /d %%j in ("%%~d\*") do call :fits "%%~j" && goto start

echo Brunet needs Java %needed% or later. None was found.%found% Install a JDK %needed%, or set JAVA_HOME to one. 1>&2
exit /b 2

:refuse_home
echo Brunet needs Java %needed% or later. JAVA_HOME is %JAVA_HOME%, which is not. 1>&2
exit /b 2

:start
"%jdk%\bin\java.exe" "-XX:AOTCache=%lib%\brunet.aot" "@%lib%\java.options" --module-path "%lib%" --module brunet/brunet.Main %*
exit /b %errorlevel%

rem Succeeds when %1 holds a Java that is new enough. Its release file says JAVA_VERSION="25.0.1".
:fits
set "jdk=%~1"
set "version=0"
if not exist "%jdk%\bin\java.exe" exit /b 1
if not exist "%jdk%\release" exit /b 1
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%jdk%\release"') do set version=%%v
set version=%version:"=%
if %version% GEQ %needed% exit /b 0
exit /b 1
